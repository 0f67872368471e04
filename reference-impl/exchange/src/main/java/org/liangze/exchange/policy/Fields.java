package org.liangze.exchange.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/** The entries of a mapping by their keys; unknown ones and second ones are faults. */
final class Fields {

  private final YamlNode mapping;
  private final Faults faults;
  private final Map<String, List<YamlNode>> values = new HashMap<>();

  private Fields(YamlNode mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
  }

  /** Returns the entries of a node; null, with a fault, if it is no mapping. */
  static @Nullable Fields of(YamlNode node, Faults faults, String... keys) {
    List<String> known = Arrays.asList(keys);
    if (node.getKind() != YamlNode.Kind.MAPPING) {
      String all = String.join(", ", known);
      faults.value(
          PolicyFileError.WRONG_TYPE,
          node,
          Text.of(
              "应由键和值组成（" + all + "），键后为半角冒号加空格",
              "must be made of keys with values ("
                  + all
                  + "), a colon and a blank after each key"));
      return null;
    }
    Fields fields = new Fields(node, faults);
    Map<String, YamlNode.Entry> first = new HashMap<>();
    for (YamlNode.Entry entry : node.getEntries()) {
      fields.put(entry, first.putIfAbsent(entry.getKey(), entry), known);
    }
    return fields;
  }

  private void put(YamlNode.Entry entry, YamlNode.@Nullable Entry earlier, List<String> known) {
    if (earlier != null) {
      key(
          PolicyFileError.DUPLICATE_KEY,
          entry,
          Text.of(
              " 重复，第 " + earlier.getLine() + " 行已有此键",
              " stands in line " + earlier.getLine() + " already"));
    } else if (!known.contains(entry.getKey())) {
      String all = String.join(", ", known);
      key(
          PolicyFileError.UNKNOWN_KEY,
          entry,
          Text.of(" 是未知的键，可用的键：" + all, " is no known key; known are " + all)
              .plus(NearestName.hint(entry.getKey(), known)));
    }
    values.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(entry.getValue());
  }

  private void key(PolicyFileError code, YamlNode.Entry entry, Text said) {
    faults.place(code, mapping.pathOf(entry.getKey()), entry.getLine(), entry.getColumn(), said);
  }

  /** Returns the first value of a key; null if there is none. */
  @Nullable YamlNode find(String key) {
    List<YamlNode> found = values.get(key);
    return found == null ? null : found.get(0);
  }

  /** Returns the first value of a key; null, with a fault, if there is none or it is empty. */
  @Nullable YamlNode require(String key) {
    return require(key, PolicyFileError.MISSING, Text.of(" 未填写", " is missing"));
  }

  @Nullable YamlNode require(String key, PolicyFileError code, Text said) {
    YamlNode found = find(key);
    if (found == null && !mapping.isCutShort()) {
      faults.place(code, mapping.pathOf(key), mapping.getLine(), mapping.getColumn(), said);
    }
    if (found != null && found.getKind() == YamlNode.Kind.NOTHING) {
      faults.place(code, found, said);
      return null;
    }
    return found;
  }

  /** Returns every value of a key, the second ones too, so that their faults are told as well. */
  List<YamlNode> all(String key) {
    return values.getOrDefault(key, new ArrayList<>());
  }
}
