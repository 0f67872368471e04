package org.liangze.exchange.policy;

import java.util.ArrayList;
import java.util.List;

/** A part of a YAML file with its place; scalars keep the characters as written. */
final class YamlNode {

  /** What a node is. */
  enum Kind {
    TEXT,
    WHOLE_NUMBER,
    OTHER_NUMBER,
    BOOLEAN,
    NOTHING,
    LIST,
    MAPPING,
    /** Something unsupported, which is told already and about which nothing more is said. */
    REFUSED
  }

  private final Kind kind;
  private final String text;
  private final String path;
  private final int line;
  private final int column;
  private final List<Entry> entries = new ArrayList<>();
  private boolean cutShort;

  YamlNode(Kind kind, String text, String path, int line, int column) {
    this.kind = kind;
    this.text = text;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  Kind getKind() {
    return kind;
  }

  /** The scalar as written, without quotation marks. */
  String getText() {
    return text;
  }

  String getPath() {
    return path;
  }

  int getLine() {
    return line;
  }

  int getColumn() {
    return column;
  }

  /** The entries of a mapping, or of a list, in the order of the file. */
  List<Entry> getEntries() {
    return entries;
  }

  void add(String key, int keyLine, int keyColumn, YamlNode value) {
    entries.add(new Entry(key, keyLine, keyColumn, value));
  }

  /** Whether the syntax broke in here, so that what is missing may have been meant. */
  boolean isCutShort() {
    return cutShort;
  }

  void cutShort() {
    cutShort = true;
  }

  String pathOf(String key) {
    String shown = Faults.shown(key);
    return path.isEmpty() ? shown : path + "." + shown;
  }

  /** How a message calls what stands here. */
  String describe() {
    switch (kind) {
      case LIST:
        return "[...]";
      case MAPPING:
        return "{...}";
      case NOTHING:
        return "~";
      default:
        return Faults.shown(text);
    }
  }

  /** An entry of a mapping; of a list, with an empty key. */
  static final class Entry {
    private final String key;
    private final int line;
    private final int column;
    private final YamlNode value;

    Entry(String key, int line, int column, YamlNode value) {
      this.key = key;
      this.line = line;
      this.column = column;
      this.value = value;
    }

    String getKey() {
      return key;
    }

    int getLine() {
      return line;
    }

    int getColumn() {
      return column;
    }

    YamlNode getValue() {
      return value;
    }
  }
}
