package org.liangze.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One run of the program within this virtual machine, with what it wrote. */
record Run(int exit, String out, String err) {

  private static final Instant NOW = Instant.parse("2022-12-20T04:00:00Z");

  static Run of(String... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, String... arguments) {
    return start(input.getBytes(StandardCharsets.UTF_8), false, Map.of(), arguments);
  }

  /** Runs with variables set. */
  static Run within(Map<String, String> environment, String... arguments) {
    return start(new byte[0], false, environment, arguments);
  }

  /** Runs as if a person watched standard error. */
  static Run watched(String... arguments) {
    return start(new byte[0], true, Map.of(), arguments);
  }

  private static Run start(
      byte[] input, boolean watched, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input),
            out,
            err,
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> watched,
            environment);
    int exit = Liangze.run(shell, List.of(arguments));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().collect(Collectors.toList());
  }

  /** Reads standard output as one JSON object a line. */
  List<Map<String, Object>> objects() {
    return lines().stream().map(Run::object).collect(Collectors.toList());
  }

  /** Reads standard output as a single JSON object on a single line. */
  Map<String, Object> object() {
    List<Map<String, Object>> objects = objects();
    if (objects.size() != 1) {
      throw new AssertionError(objects.size() + " lines: " + out);
    }
    return objects.get(0);
  }

  static Map<String, Object> object(String line) {
    try (JsonParser json = new JsonFactory().createParser(line)) {
      json.nextToken();
      @SuppressWarnings("unchecked") // a line that is no object fails the test, as it should
      Map<String, Object> object = (Map<String, Object>) value(json);
      if (json.nextToken() != null) {
        throw new AssertionError("more than one object: " + line);
      }
      return object;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT:
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String field = json.currentName();
          json.nextToken();
          object.put(field, value(json));
        }
        return object;
      case START_ARRAY:
        List<Object> array = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(json));
        }
        return array;
      case VALUE_NULL:
        return null;
      case VALUE_TRUE:
      case VALUE_FALSE:
        return json.getBooleanValue();
      case VALUE_NUMBER_INT:
        return json.getLongValue();
      case VALUE_NUMBER_FLOAT:
        return json.getDecimalValue();
      default:
        return json.getText();
    }
  }
}
