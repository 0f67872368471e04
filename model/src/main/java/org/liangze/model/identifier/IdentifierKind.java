package org.liangze.model.identifier;

import org.liangze.model.Text;

/** The kinds of identifier (编号种类) that the fields of a licence list hold. */
public enum IdentifierKind {
  /** Food production licence (食品生产许可证编号): SC and 14 digits. */
  SC("食品生产许可证编号", "food production licence"),
  /** Food business licence (食品经营许可证编号): JY and 14 digits. */
  JY("食品经营许可证编号", "food business licence"),
  /** Filing of pre-packaged sales (仅销售预包装食品备案编号): YB and 14 digits; layout unverified. */
  YB("仅销售预包装食品备案编号", "filing of pre-packaged sales"),
  /** Former production licence (QS 编号): QS and 12 digits, no check digit. */
  QS("食品生产许可证旧编号", "former production licence"),
  /** Unified social credit code (统一社会信用代码): 18 characters. */
  USCC("统一社会信用代码", "unified social credit code"),
  /** Identity card number (公民身份号码): personal data, met in place of a credit code. */
  ID_CARD("公民身份号码", "identity card number"),
  /** Former registration number (工商注册号): 15 digits. */
  REGISTRATION("工商注册号", "registration number"),
  /** A text of no known layout, such as a provincial workshop registration. */
  OPAQUE("其他编号", "other number");

  private final Text label;

  IdentifierKind(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
