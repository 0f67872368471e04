package org.liangze.api.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;

/** A call breaks rules of the mechanism; carries all of them at once. Nothing was written. */
public final class RefusedException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final transient Map<Violation, Text> violations;

  /**
   * Makes the refusal.
   *
   * @param violations the broken rules, in order, each with what breaks it; at least one
   */
  public RefusedException(Map<Violation, Text> violations) {
    super(ApiError.REFUSED, describe(violations));
    this.violations = Collections.unmodifiableMap(new LinkedHashMap<>(violations));
  }

  /** Makes the refusal by one rule. */
  public static RefusedException of(Violation violation, Text what) {
    return new RefusedException(Collections.singletonMap(violation, what));
  }

  private static Text describe(Map<Violation, Text> violations) {
    Text text = Text.same("");
    for (Map.Entry<Violation, Text> entry : new ArrayList<>(violations.entrySet())) {
      Text separator = text.getEnglish().isEmpty() ? Text.same("") : Text.of("；", "; ");
      text =
          text.plus(separator)
              .plus(Text.same(entry.getKey().getCode() + " "))
              .plus(entry.getValue());
    }
    return text;
  }

  /** Returns the broken rules, each with what breaks it. */
  public Map<Violation, Text> getViolations() {
    return violations;
  }
}
