package org.liangze.model.enterprise;

import org.liangze.model.Text;

/** One of the three persons (三人) of a food business. */
public enum Role {
  /** The principal (企业主要负责人): monthly dispatch. */
  PRINCIPAL("主要负责人", "principal"),
  /** The food-safety director (食品安全总监): weekly inspection. */
  DIRECTOR("食品安全总监", "food-safety director"),
  /** The food-safety officer (食品安全员): daily control. */
  OFFICER("食品安全员", "food-safety officer");

  private final Text label;

  Role(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
