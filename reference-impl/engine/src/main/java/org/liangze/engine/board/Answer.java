package org.liangze.engine.board;

import org.liangze.model.assessment.Assessment.Outcome;

/** The four outcomes of an assessment as two bits (判定编码): required, and met. */
final class Answer {

  static final int NOT_REQUIRED = 0;
  static final int MISSED = 1;

  /** Met without being required, which is no outcome of its own. */
  static final int UNKNOWN = 2;

  static final int MET = 3;

  private Answer() {}

  static int of(Outcome outcome) {
    switch (outcome) {
      case MET:
        return MET;
      case MISSED:
        return MISSED;
      case UNKNOWN:
        return UNKNOWN;
      default:
        return NOT_REQUIRED;
    }
  }
}
