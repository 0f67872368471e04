package org.liangze.engine.indicator;

import java.time.LocalDate;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.guarantee.Finding;

/**
 * RECTIFIED (整改): required of every finding whose last day is over, whatever became of the business
 * since; met once it is struck off, be that late. One that is struck off before its last day counts
 * from the day after that, like all others that were due then.
 */
final class Rectified implements FindingIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.RECTIFIED;
  }

  @Override
  public Assessment assess(FindingFacts facts, Rules rules, LocalDate on) {
    Finding finding = facts.getFinding();
    if (!on.isAfter(finding.getDue())) {
      // Not found yet is not due yet either, because nothing is due before it is found.
      return Assessment.notRequired(Reason.NOT_DUE_YET, finding.getDue());
    }
    if (finding.isClosed(on)) {
      return Assessment.met(LocalDate.MAX);
    }
    Horizon horizon =
        new Horizon(on).changesOn(finding.getRectification().map(done -> done.getClosedOn()));
    return Assessment.missed(Reason.FINDING_OVERDUE, horizon.through());
  }
}
