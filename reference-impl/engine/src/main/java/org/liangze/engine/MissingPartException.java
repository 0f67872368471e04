package org.liangze.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;

/** The services were to be built without parts that they need; the message names all of them. */
public final class MissingPartException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final List<String> parts;

  MissingPartException(List<String> parts) {
    super(
        EngineError.MISSING_PART,
        Text.of(
            "未给出 "
                + String.join("、", parts)
                + "；请在 build() 之前调用 DefaultTwoResponsibilities.builder() 的同名方法给出",
            "not given: "
                + String.join(", ", parts)
                + "\nMaybe call the builder's method of that name before build()."));
    this.parts = Collections.unmodifiableList(new ArrayList<>(parts));
  }

  /** Returns the names of the missing parts, such as {@code [clock, zone]}. */
  public List<String> getParts() {
    return parts;
  }
}
