package org.liangze.engine.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Licence;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Lets entries share what is alike in them (共用相同内容): a store that reads from a disk makes each day,
 * code and identifier anew in each entry, which takes a third of the memory of a whole province.
 * Records of duties are left as they are, as only their days and persons are kept, and bars, as
 * there are few.
 *
 * <p>Not thread-safe.
 */
final class SharedParts {

  private final Map<LocalDate, LocalDate> days = new HashMap<>();
  private final Map<JurisdictionCode, JurisdictionCode> codes = new HashMap<>();
  private final UnaryOperator<String> businessIds;
  private final UnaryOperator<String> cadreIds;

  /**
   * Makes entries share parts, and the identifiers with whoever keeps them already.
   *
   * @param businessIds returns the one instance of the identifier of a business
   * @param cadreIds returns the one instance of the identifier of a cadre
   */
  SharedParts(UnaryOperator<String> businessIds, UnaryOperator<String> cadreIds) {
    this.businessIds = businessIds;
    this.cadreIds = cadreIds;
  }

  /** Returns an entry that is equal to another, and has no part of its own that others have. */
  LedgerEntry in(LedgerEntry entry) {
    if (entry instanceof FoodBusiness) {
      return in((FoodBusiness) entry);
    } else if (entry instanceof Cadre) {
      return in((Cadre) entry);
    } else if (entry instanceof GuaranteeAssignment) {
      return in((GuaranteeAssignment) entry);
    } else if (entry instanceof CommitmentLetter) {
      return in((CommitmentLetter) entry);
    } else if (entry instanceof SupervisionVisit) {
      return in((SupervisionVisit) entry);
    } else if (entry instanceof RoleAppointment) {
      return in((RoleAppointment) entry);
    } else if (entry instanceof Closure) {
      return in((Closure) entry);
    } else if (entry instanceof Finding) {
      return in((Finding) entry);
    } else if (entry instanceof TrainingRecord) {
      return in((TrainingRecord) entry);
    }
    return entry;
  }

  private FoodBusiness in(FoodBusiness business) {
    return FoodBusiness.builder()
        .copyOf(business)
        .id(businessIds.apply(business.getId()))
        .jurisdiction(code(business.getJurisdiction()))
        .licences(licences(business.getLicences()))
        .from(day(business.getFrom()))
        .statusSince(day(business.getStatusSince()))
        .verifiedOn(day(business.getVerifiedOn()))
        .build();
  }

  private List<Licence> licences(List<Licence> licences) {
    List<Licence> shared = new ArrayList<>(licences.size());
    for (Licence licence : licences) {
      shared.add(
          Licence.builder()
              .copyOf(licence)
              .from(day(licence.getFrom()))
              .end(day(licence.getEnd()))
              .build());
    }
    return shared;
  }

  private Cadre in(Cadre cadre) {
    return Cadre.builder()
        .copyOf(cadre)
        .id(cadreIds.apply(cadre.getId()))
        .jurisdiction(code(cadre.getJurisdiction()))
        .from(day(cadre.getFrom()))
        .end(day(cadre.getEnd()))
        .build();
  }

  private GuaranteeAssignment in(GuaranteeAssignment assignment) {
    return GuaranteeAssignment.builder()
        .copyOf(assignment)
        .businessId(businessIds.apply(assignment.getBusinessId()))
        .cadreId(cadreIds.apply(assignment.getCadreId()))
        .jurisdiction(code(assignment.getJurisdiction()))
        .from(day(assignment.getFrom()))
        .end(day(assignment.getEnd()))
        .build();
  }

  private CommitmentLetter in(CommitmentLetter letter) {
    return CommitmentLetter.builder()
        .copyOf(letter)
        .cadreId(cadreIds.apply(letter.getCadreId()))
        .jurisdiction(code(letter.getJurisdiction()))
        .signedOn(day(letter.getSignedOn()))
        .end(day(letter.getEnd()))
        .build();
  }

  private SupervisionVisit in(SupervisionVisit visit) {
    return SupervisionVisit.builder()
        .copyOf(visit)
        .cadreIds(all(visit.getCadreIds(), cadreIds))
        .businessIds(all(visit.getBusinessIds(), businessIds))
        .jurisdiction(code(visit.getJurisdiction()))
        .visitedOn(day(visit.getVisitedOn()))
        .build();
  }

  private static List<String> all(Set<String> ids, UnaryOperator<String> shared) {
    return ids.stream().map(shared).collect(Collectors.toList());
  }

  private RoleAppointment in(RoleAppointment appointment) {
    return RoleAppointment.builder()
        .copyOf(appointment)
        .businessId(businessIds.apply(appointment.getBusinessId()))
        .jurisdiction(code(appointment.getJurisdiction()))
        .from(day(appointment.getFrom()))
        .end(day(appointment.getEnd()))
        .build();
  }

  private Closure in(Closure closure) {
    return Closure.builder()
        .copyOf(closure)
        .businessId(businessIds.apply(closure.getBusinessId()))
        .jurisdiction(code(closure.getJurisdiction()))
        .from(day(closure.getFrom()))
        .end(day(closure.getEnd()))
        .build();
  }

  private Finding in(Finding finding) {
    return Finding.builder()
        .copyOf(finding)
        .businessId(businessIds.apply(finding.getBusinessId()))
        .jurisdiction(code(finding.getJurisdiction()))
        .foundOn(day(finding.getFoundOn()))
        .due(day(finding.getDue()))
        .build();
  }

  private TrainingRecord in(TrainingRecord training) {
    return TrainingRecord.builder()
        .copyOf(training)
        .businessId(businessIds.apply(training.getBusinessId()))
        .jurisdiction(code(training.getJurisdiction()))
        .completedOn(day(training.getCompletedOn()))
        .build();
  }

  private JurisdictionCode code(JurisdictionCode code) {
    JurisdictionCode known = codes.putIfAbsent(code, code);
    return known == null ? code : known;
  }

  private LocalDate day(LocalDate day) {
    LocalDate known = days.putIfAbsent(day, day);
    return known == null ? day : known;
  }

  private Optional<LocalDate> day(Optional<LocalDate> day) {
    return day.map(this::day);
  }
}
