package org.liangze.model.business;

import org.liangze.model.Text;

/**
 * The guarantee grade (包保等级): decides which tier guarantees the business. From the highest grade,
 * A, to the lowest.
 *
 * <p>Not the {@link RiskLevel}, whose letters run in the opposite sense.
 */
public enum Grade {
  /** By the national rule guaranteed by the city tier. */
  A("A级", "grade A"),
  /** By the national rule guaranteed by the county tier. */
  B("B级", "grade B"),
  /** By the national rule guaranteed by the township tier. */
  C("C级", "grade C"),
  /** By the national rule guaranteed by the village tier. */
  D("D级", "grade D");

  private final Text label;

  Grade(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
