package org.liangze.model.identifier;

/** What a check of an identifier found. */
public enum Validity {
  /** Well-formed, and the check character is right. */
  VALID,
  /** Well-formed, but the check character is wrong. */
  WRONG_CHECK,
  /** Not of the layout of its kind. */
  MALFORMED,
  /** There is no check character that could tell. */
  UNCHECKED
}
