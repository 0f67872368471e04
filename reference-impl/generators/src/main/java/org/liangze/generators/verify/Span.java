package org.liangze.generators.verify;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.ledger.LedgerEntry;

/**
 * When an entry counts.
 *
 * @param from the first day
 * @param end the day on which it no longer does
 */
record Span(LocalDate from, Optional<LocalDate> end) {

  static Span of(LedgerEntry entry) {
    if (entry instanceof FoodBusiness business) {
      return new Span(
          business.getFrom(),
          business.getStatusSince().filter(day -> business.getStatus() == BusinessStatus.CLOSED));
    }
    if (entry instanceof Cadre cadre) {
      return new Span(cadre.getFrom(), cadre.getEnd());
    }
    if (entry instanceof GuaranteeAssignment assignment) {
      return new Span(assignment.getFrom(), assignment.getEnd());
    }
    if (entry instanceof CommitmentLetter letter) {
      return new Span(letter.getSignedOn(), letter.getEnd());
    }
    if (entry instanceof RoleAppointment appointment) {
      return new Span(appointment.getFrom(), appointment.getEnd());
    }
    if (entry instanceof SupervisionVisit visit) {
      return new Span(visit.getVisitedOn(), Optional.empty());
    }
    if (entry instanceof Closure closure) {
      return new Span(closure.getFrom(), closure.getEnd());
    }
    if (entry instanceof DutyRecord dutyRecord) {
      return new Span(dutyRecord.getDoneOn(), Optional.empty());
    }
    if (entry instanceof Finding finding) {
      return new Span(finding.getFoundOn(), Optional.empty());
    }
    if (entry instanceof TrainingRecord training) {
      return new Span(training.getCompletedOn(), Optional.empty());
    }
    if (entry instanceof Disqualification barred) {
      return new Span(barred.getRevokedOn(), Optional.empty());
    }
    return new Span(LocalDate.MIN, Optional.empty());
  }

  boolean isOver(LocalDate day) {
    return end.isPresent() && !end.get().isAfter(day);
  }
}
