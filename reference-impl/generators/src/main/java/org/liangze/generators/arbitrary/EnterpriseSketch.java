package org.liangze.generators.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangze.generators.arbitrary.ProvinceSketch.Enterprises;
import org.liangze.generators.arbitrary.ProvinceSketch.Picked;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** Makes the entries of the enterprise side fit the businesses and visits that are there. */
final class EnterpriseSketch {

  private final List<FoodBusiness> businesses;
  private final List<LedgerEntry> before;
  private final List<LedgerEntry> made = new ArrayList<>();

  /**
   * @param businesses at least one
   * @param before what is there already, with the visits
   */
  EnterpriseSketch(List<FoodBusiness> businesses, List<LedgerEntry> before) {
    this.businesses = businesses;
    this.before = before;
  }

  /** Makes the entries, each after those that it names; once only. */
  List<LedgerEntry> build(Enterprises drawn) {
    addAppointments(drawn.appointments());
    addClosures(drawn.closures());
    addDutyRecords(drawn.dutyRecords());
    addFindings(drawn.findings());
    addTrainings(drawn.trainings());
    addDisqualifications(drawn.disqualifications());
    return made;
  }

  static FindingFacts findingFacts(FoodBusiness drawn, Finding finding) {
    FoodBusiness business = FoodBusiness.builder().copyOf(drawn).id("B1").build();
    return FindingFacts.of(at(business, finding, "F1", Optional.empty()), business);
  }

  private void addAppointments(List<Picked<RoleAppointment>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      FoodBusiness business = business(drawn.get(i));
      made.add(
          RoleAppointment.builder()
              .copyOf(drawn.get(i).entry())
              .id("R" + (i + 1))
              .businessId(business.getId())
              .jurisdiction(business.getJurisdiction())
              .build());
    }
  }

  private void addClosures(List<Picked<Closure>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      FoodBusiness business = business(drawn.get(i));
      made.add(
          Closure.builder()
              .copyOf(drawn.get(i).entry())
              .id("K" + (i + 1))
              .businessId(business.getId())
              .jurisdiction(business.getJurisdiction())
              .build());
    }
  }

  private void addDutyRecords(List<Picked<DutyRecord>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      FoodBusiness business = business(drawn.get(i));
      made.add(
          DutyRecord.builder()
              .copyOf(drawn.get(i).entry())
              .id("D" + (i + 1))
              .businessId(business.getId())
              .jurisdiction(business.getJurisdiction())
              .build());
    }
  }

  private void addFindings(List<Picked<Finding>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      Finding finding = drawn.get(i).entry();
      FoodBusiness business = business(drawn.get(i));
      made.add(at(business, finding, "F" + (i + 1), source(finding, business)));
    }
  }

  /** Returns the first visit to the business, or the first duty record there, as was drawn. */
  private Optional<EntryReference> source(Finding finding, FoodBusiness business) {
    return finding
        .getSource()
        .map(EntryReference::getKind)
        .flatMap(
            kind ->
                (kind == EntryKind.VISIT ? before : made)
                    .stream()
                        .filter(entry -> entry.getKind() == kind)
                        .filter(
                            entry -> entry.getReferences().contains(EntryReference.to(business)))
                        .map(EntryReference::to)
                        .findFirst());
  }

  private static Finding at(
      FoodBusiness business, Finding finding, String id, Optional<EntryReference> source) {
    return Finding.builder()
        .copyOf(finding)
        .id(id)
        .businessId(business.getId())
        .jurisdiction(business.getJurisdiction())
        .source(source)
        .build();
  }

  private void addTrainings(List<Picked<TrainingRecord>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      FoodBusiness business = business(drawn.get(i));
      made.add(
          TrainingRecord.builder()
              .copyOf(drawn.get(i).entry())
              .id("T" + (i + 1))
              .businessId(business.getId())
              .jurisdiction(business.getJurisdiction())
              .build());
    }
  }

  private void addDisqualifications(List<Picked<Disqualification>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      FoodBusiness business = business(drawn.get(i));
      made.add(
          Disqualification.builder()
              .copyOf(drawn.get(i).entry())
              .id("Q" + (i + 1))
              .businessId(business.getId())
              .jurisdiction(business.getJurisdiction())
              .build());
    }
  }

  private FoodBusiness business(Picked<?> picked) {
    return ProvinceSketch.pick(businesses, picked.one());
  }
}
