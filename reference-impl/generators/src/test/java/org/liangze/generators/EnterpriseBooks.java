package org.liangze.generators;

import static org.liangze.generators.Books.expect;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/** Checks what a province holds of the three persons and of findings. */
final class EnterpriseBooks {

  private static final LocalDate ORDER_60 = LocalDate.of(2022, 11, 1);

  private final Books books;
  private final Map<String, RoleAppointment> byPerson;
  private final Map<String, Closure> closures;
  private final Map<String, SupervisionVisit> visits;
  private final Map<String, Integer> faults = new HashMap<>();

  private EnterpriseBooks(GeneratedProvince province, Books books) {
    this.books = books;
    this.byPerson =
        books.appointments().stream()
            .collect(Collectors.toMap(RoleAppointment::getPersonId, Function.identity()));
    this.closures = closures(province);
    this.visits = Books.byId(books.visits());
  }

  /** Returns the closures by business, of which none has two. */
  static Map<String, Closure> closures(GeneratedProvince province) {
    return province
        .closures()
        .collect(Collectors.toMap(Closure::getBusinessId, Function.identity()));
  }

  /** Returns everything that is wrong with the entries, in words; empty if nothing is. */
  static Set<String> faults(GeneratedProvince province) {
    EnterpriseBooks all = new EnterpriseBooks(province, Books.of(province));
    Books.byId(province.closures().toList()).values().forEach(all::check);
    Books.byId(province.dutyRecords().toList()).values().forEach(all::check);
    Books.byId(province.findings().toList()).values().forEach(all::check);
    Books.byId(province.trainings().toList()).values().forEach(all::check);
    Books.byId(province.disqualifications().toList()).values().forEach(all::check);
    return all.faults.keySet();
  }

  private void check(Closure closure) {
    FoodBusiness business = books.businesses().get(closure.getBusinessId());
    expect(
        faults,
        business != null && business.getJurisdiction().equals(closure.getJurisdiction()),
        "closure of an unknown business, or in another place");
  }

  private void check(DutyRecord done) {
    FoodBusiness business = books.businesses().get(done.getBusinessId());
    expect(
        faults,
        business != null
            && Books.owesDuties(business)
            && business.getJurisdiction().equals(done.getJurisdiction()),
        "duty of a business that owes none, or in another place");
    expect(
        faults,
        holdsSome(done.getPersonId(), done.getBusinessId(), done.getDoneOn())
            && byPerson.get(done.getPersonId()).getRole() == done.getRole(),
        "duty of a person who does not hold the role");
    expect(
        faults,
        done.getReportedTo().stream()
            .allMatch(id -> holdsSome(id, done.getBusinessId(), done.getDoneOn())),
        "report to a person who holds no role there");
    expect(
        faults,
        done.getEvaluations().keySet().stream()
            .allMatch(id -> holdsSome(id, done.getBusinessId(), done.getDoneOn())),
        "evaluation of a person who holds no role there");
    expect(faults, !done.getDay().isBefore(ORDER_60), "duty before it was asked for");
    Closure closure = closures.get(done.getBusinessId());
    expect(
        faults,
        closure == null || done.getDuty() != Duty.DAILY_CONTROL || !closure.covers(done.getDay()),
        "daily control of a business that is closed");
  }

  private boolean holdsSome(String person, String business, LocalDate on) {
    RoleAppointment appointment = byPerson.get(person);
    return appointment != null
        && appointment.getBusinessId().equals(business)
        && appointment.isInForce(on);
  }

  private void check(Finding finding) {
    EntryReference source = finding.getSource().orElseThrow();
    SupervisionVisit visit = visits.get(source.getId());
    FoodBusiness business = books.businesses().get(finding.getBusinessId());
    expect(
        faults,
        source.getKind() == EntryKind.VISIT
            && visit != null
            && visit.getVisitedOn().equals(finding.getFoundOn())
            && visit.getBusinessIds().contains(finding.getBusinessId()),
        "finding at no visit, or at another day's or business's");
    expect(
        faults,
        business != null && business.getJurisdiction().equals(finding.getJurisdiction()),
        "finding in another place than the business");
    expect(
        faults,
        finding.getDue().equals(finding.getFoundOn().plusDays(15)),
        "finding due on another day than the 15th after");
    expect(
        faults,
        finding
            .getRectification()
            .filter(done -> !books.cadres().containsKey(done.getConfirmedBy()))
            .isEmpty(),
        "rectification confirmed by an unknown cadre");
  }

  private void check(TrainingRecord training) {
    expect(
        faults,
        holdsSome(training.getPersonId(), training.getBusinessId(), training.getCompletedOn()),
        "training of a person who holds no role there");
  }

  private void check(Disqualification barred) {
    FoodBusiness business = books.businesses().get(barred.getBusinessId());
    expect(
        faults,
        business != null
            && business.getFrom().isBefore(barred.getRevokedOn())
            && barred.getRevokedOn().isBefore(business.getLicences().get(0).getFrom().orElseThrow())
            && business.getJurisdiction().equals(barred.getJurisdiction()),
        "disqualification without a business that had a licence before today's");
    expect(
        faults,
        !byPerson.containsKey(barred.getPersonId()),
        "disqualification of a person who holds a role");
  }
}
