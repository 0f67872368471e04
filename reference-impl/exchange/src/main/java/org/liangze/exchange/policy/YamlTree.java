package org.liangze.exchange.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML into nodes, token by token: no object is bound, and no alias is followed, so a file
 * costs no more than its length.
 */
final class YamlTree {

  /** A text within a value within the list of the file is four deep. */
  private static final int DEEPEST = 8;

  private final YAMLParser parser;
  private final String source;
  private final Faults faults;

  private YamlTree(YAMLParser parser, String source, Faults faults) {
    this.parser = parser;
    this.source = source;
    this.faults = faults;
  }

  /** Returns the root, as far as the syntax is sound; null if there is none. */
  static @Nullable YamlNode read(String source, Faults faults) throws IOException {
    try (YAMLParser parser = new YAMLFactory().createParser(source)) {
      return new YamlTree(parser, source, faults).root();
    }
  }

  private @Nullable YamlNode root() throws IOException {
    YamlNode root = null;
    try {
      if (parser.nextToken() == null) {
        return null;
      }
      root = start("");
      fill(root, 1);
      // The parser says null at the end of a document, and again at the end of the file.
      if (parser.nextToken() != null || parser.nextToken() != null) {
        notSupported("", Text.of("只能有一个 YAML 文档", ": must be a single YAML document"));
      }
    } catch (JsonProcessingException e) {
      broken(e);
    }
    return root;
  }

  private YamlNode start(String path) throws IOException {
    boolean plain = checkPlain(path);
    boolean scalar = parser.currentToken().isScalarValue();
    YamlNode.Kind kind = plain || !scalar ? kindOf(parser.currentToken()) : YamlNode.Kind.REFUSED;
    JsonLocation at = parser.currentTokenLocation();
    return new YamlNode(kind, parser.getText(), path, at.getLineNr(), at.getColumnNr());
  }

  private static YamlNode.Kind kindOf(JsonToken token) {
    switch (token) {
      case START_OBJECT:
        return YamlNode.Kind.MAPPING;
      case START_ARRAY:
        return YamlNode.Kind.LIST;
      case VALUE_NUMBER_INT:
        return YamlNode.Kind.WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT:
        return YamlNode.Kind.OTHER_NUMBER;
      case VALUE_TRUE:
      case VALUE_FALSE:
        return YamlNode.Kind.BOOLEAN;
      case VALUE_NULL:
        return YamlNode.Kind.NOTHING;
      default:
        return YamlNode.Kind.TEXT;
    }
  }

  /** Reads what a node holds; if the syntax breaks meanwhile, the node stays as far as it got. */
  private void fill(YamlNode node, int depth) throws IOException {
    boolean complete = false;
    try {
      if (depth > DEEPEST) {
        notSupported(
            node.getPath(),
            Text.of("嵌套超过 " + DEEPEST + " 层", ": nested deeper than " + DEEPEST + " levels"));
        parser.skipChildren();
      } else if (node.getKind() == YamlNode.Kind.MAPPING) {
        fillMapping(node, depth);
      } else if (node.getKind() == YamlNode.Kind.LIST) {
        fillList(node, depth);
      }
      complete = true;
    } finally {
      if (!complete) {
        node.cutShort();
      }
    }
  }

  private void fillMapping(YamlNode mapping, int depth) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.getText();
      String path = mapping.pathOf(key);
      checkPlain(path);
      JsonLocation at = parser.currentTokenLocation();
      parser.nextToken();
      YamlNode value = start(path);
      mapping.add(key, at.getLineNr(), at.getColumnNr(), value);
      fill(value, depth + 1);
    }
  }

  private void fillList(YamlNode list, int depth) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      YamlNode item = start(list.getPath() + "[" + list.getEntries().size() + "]");
      list.add("", item.getLine(), item.getColumn(), item);
      fill(item, depth + 1);
    }
  }

  private boolean checkPlain(String path) throws IOException {
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      notSupported(
          path,
          Text.of(
              "：不支持锚点（&）和别名（*），请直接写出内容",
              ": anchors (&) and aliases (*) are not supported; write the content itself"));
      return false;
    }
    if (parser.getTypeId() != null) {
      String tag = Faults.quoted("" + parser.getTypeId());
      notSupported(path, Text.of("：不支持类型标签 " + tag, ": type tags are not supported, here " + tag));
      return false;
    }
    return true;
  }

  private void notSupported(String path, Text said) {
    JsonLocation at = parser.currentTokenLocation();
    faults.place(PolicyFileError.NOT_SUPPORTED, path, at.getLineNr(), at.getColumnNr(), said);
  }

  private void broken(JsonProcessingException broken) {
    JsonLocation at = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
    int line = Math.max(1, at.getLineNr());
    int column = Math.max(1, at.getColumnNr());
    String problem = broken.getOriginalMessage();
    // Where the parser stood is not where the problem is; the cause knows.
    if (broken.getCause() instanceof MarkedYAMLException) {
      MarkedYAMLException cause = (MarkedYAMLException) broken.getCause();
      if (cause.getProblemMark() != null) {
        line = cause.getProblemMark().getLine() + 1;
        column = cause.getProblemMark().getColumn() + 1;
        problem = cause.getProblem();
      }
    }
    faults.place(
        PolicyFileError.SYNTAX,
        "",
        line,
        column,
        Text.of(" YAML 语法错误：" + problem, " is no YAML: " + problem)
            .plus(SyntaxHints.about(source, line)));
  }
}
