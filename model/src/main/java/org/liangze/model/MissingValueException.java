package org.liangze.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Required fields were not given to a builder; the message names all of them. */
public final class MissingValueException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final List<String> fields;

  /** Called by the generated builders. */
  public MissingValueException(String... fields) {
    super(
        ModelError.MISSING_VALUE,
        Text.of(
            "缺少必填字段：" + String.join("、", fields),
            "required fields are missing: " + String.join(", ", fields)));
    this.fields = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(fields)));
  }

  /** Returns the names of the missing fields, such as {@code [id, name]}. */
  public List<String> getFields() {
    return fields;
  }
}
