package org.liangze.api.register;

import org.liangze.model.Text;

/** Which part of the register is meant (台账范围), by who is appointed on the day. */
public enum RegisterPart {
  /** Every business in the register (全部). */
  ALL("全部", "all"),
  /** The first of the two ledgers: at least one director and one officer (有总监有安全员). */
  DIRECTOR_AND_OFFICER("配备食品安全总监和食品安全员", "with director and officer"),
  /** The second of the two ledgers: at least one officer, and no director (仅有安全员). */
  OFFICER_ONLY("仅配备食品安全员", "with officer only"),
  /** Those where a role is vacant that must be held (有空缺). */
  VACANT("岗位空缺", "with vacancies");

  private final Text label;

  RegisterPart(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
