package org.liangze.generators;

/** The parts of a campaign, each with the span in which it goes on, in thousandths of the whole. */
enum Phase {
  VERIFICATION(0, 650),
  GUARANTEE(50, 750),
  LETTER(100, 800),
  VISIT(150, 1000),
  OFFICER(100, 950),
  DIRECTOR(200, 1000),
  PRINCIPAL(100, 900),
  DAILY_CONTROL(200, 950),
  WEEKLY_INSPECTION(250, 1000),
  MONTHLY_DISPATCH(250, 1000),
  RECTIFICATION(200, 850),
  TRAINING(150, 950);

  private final int from;
  private final int end;

  Phase(int from, int end) {
    this.from = from;
    this.end = end;
  }

  int from() {
    return from;
  }

  int length() {
    return end - from;
  }
}
