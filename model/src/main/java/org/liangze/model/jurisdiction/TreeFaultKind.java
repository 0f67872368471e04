package org.liangze.model.jurisdiction;

import org.liangze.model.ErrorCode;
import org.liangze.model.Text;

/** The kinds of fault that a list of divisions can have. */
public enum TreeFaultKind implements ErrorCode {
  /** A code stands in more than one row; the first row counts. */
  DUPLICATE_CODE("LZ-TREE-001", "区划代码重复", "duplicate code"),
  /** The parent is in no row. */
  UNKNOWN_PARENT("LZ-TREE-002", "上级区划不存在", "unknown parent"),
  /** Following the parents leads back to the row. */
  CYCLE("LZ-TREE-003", "上下级成环", "cycle"),
  /** The tier is not below the parent's tier. */
  TIER_NOT_BELOW_PARENT("LZ-TREE-004", "层级不低于上级", "tier not below its parent"),
  /** An old code leads to no row. */
  UNKNOWN_ALIAS_TARGET("LZ-TREE-005", "旧代码所指的区划不存在", "alias to an unknown code"),
  /** An old code is also a current one. */
  ALIAS_HIDES_CODE("LZ-TREE-006", "旧代码仍是现行代码", "alias of a current code"),
  /** An old code is given two new ones, or leads back to itself. */
  AMBIGUOUS_ALIAS("LZ-TREE-007", "旧代码有歧义", "ambiguous alias");

  private final String code;
  private final Text title;

  TreeFaultKind(String code, String chinese, String english) {
    this.code = code;
    this.title = Text.of(chinese, english);
  }

  @Override
  public String getCode() {
    return code;
  }

  @Override
  public Text getTitle() {
    return title;
  }
}
