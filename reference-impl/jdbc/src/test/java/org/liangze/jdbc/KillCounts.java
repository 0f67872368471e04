package org.liangze.jdbc;

import java.util.Locale;

/** What was counted after the writer was killed, in one round or in all. */
final class KillCounts {

  int rounds;
  int killedDuringCommit;
  int acknowledged;
  int whole;
  int partial;
  int lost;
  int duplicates;
  int outOfOrder;
  int inDoubtCommitted;
  int inDoubtAbsent;
  int repeated;

  void add(KillCounts other) {
    rounds += other.rounds;
    killedDuringCommit += other.killedDuringCommit;
    acknowledged += other.acknowledged;
    whole += other.whole;
    partial += other.partial;
    lost += other.lost;
    duplicates += other.duplicates;
    outOfOrder += other.outOfOrder;
    inDoubtCommitted += other.inDoubtCommitted;
    inDoubtAbsent += other.inDoubtAbsent;
    repeated += other.repeated;
  }

  boolean isSound() {
    return partial == 0
        && lost == 0
        && duplicates == 0
        && outOfOrder == 0
        && whole == acknowledged
        && repeated == killedDuringCommit;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "acknowledged %d, whole %d, partial %d, lost %d, duplicates %d, out of order %d |"
            + " in doubt: found committed %d, absent %d, completed by repeating %d",
        acknowledged,
        whole,
        partial,
        lost,
        duplicates,
        outOfOrder,
        inDoubtCommitted,
        inDoubtAbsent,
        repeated);
  }
}
