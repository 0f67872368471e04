package org.liangze.model.figure;

import org.liangze.model.Text;

/** How ties are numbered in a ranking (并列名次的编排方法). */
public enum RankingMethod {
  /** Standard competition ranking, 1-2-2-4: after a tie as many places are left out. */
  COMPETITION("标准竞赛排名", "standard competition"),
  /** Dense ranking, 1-2-2-3: no place is left out. */
  DENSE("密集排名", "dense"),
  /** Ordinal ranking, 1-2-3-4: ties are numbered through in code order. */
  ORDINAL("顺序排名", "ordinal");

  private final Text label;

  RankingMethod(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
