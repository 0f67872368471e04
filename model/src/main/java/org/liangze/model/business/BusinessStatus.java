package org.liangze.model.business;

import org.liangze.model.Text;

/** The status (经营状态) of a business. */
public enum BusinessStatus {
  /** Licensed and in operation (在营). */
  ACTIVE("在营", "active"),
  /** Licensed, not in operation for a time (停业、歇业). */
  SUSPENDED("停业", "suspended"),
  /** Out of the register: closed, revoked or cancelled (注销、吊销、撤销). */
  CLOSED("注销", "closed");

  private final Text label;

  BusinessStatus(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
