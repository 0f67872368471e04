package org.liangze.architecture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liangze.api.BaseRegister;
import org.liangze.api.PageRequest;
import org.liangze.api.RoleAppointing;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.error.RefusedException;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.engine.DefaultTwoResponsibilities;
import org.liangze.engine.grading.GradingRule;
import org.liangze.engine.grading.SizeRule;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.exchange.bulletin.Bulletin;
import org.liangze.exchange.bulletin.BulletinWriter;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Sector;
import org.liangze.model.enterprise.Role;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;

/** What the library says under a pack: each probe one answer, without the rule that it rests on. */
final class PolicyProbes {

  private static final JurisdictionTree TREE = ExampleDivisions.tree();
  private static final Actor OFFICE = Actor.of("office-99", Scope.everything());

  private PolicyProbes() {}

  /** Returns the probes, the cheapest first. */
  static List<Function<PolicyPack, String>> all() {
    List<Function<PolicyPack, String>> probes = new ArrayList<>();
    addGrading(probes);
    addAssessments(probes);
    probes.add(PolicyProbes::deadlines);
    probes.add(PolicyProbes::refusals);
    probes.add(PolicyProbes::bulletins);
    return probes;
  }

  private static void addAssessments(List<Function<PolicyPack, String>> probes) {
    for (LocalDate day : List.of(PolicyScene.TUESDAY, PolicyScene.SUNDAY)) {
      for (BusinessFacts facts : PolicyScene.facts()) {
        for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
          probes.add(pack -> said(indicator.assess(facts, rules(pack), day)));
        }
      }
      for (CadreFacts facts : PolicyScene.cadres()) {
        BuiltInIndicators.overCadres()
            .forEach(
                indicator -> probes.add(pack -> said(indicator.assess(facts, rules(pack), day))));
      }
    }
  }

  private static Rules rules(PolicyPack pack) {
    return Rules.of(pack, TREE, PolicyScene.calendar());
  }

  private static String said(Assessment answer) {
    return answer.getOutcome() + " " + answer.getReason();
  }

  private static void addGrading(List<Function<PolicyPack, String>> probes) {
    for (FoodBusiness business : PolicyScene.businesses()) {
      probes.add(
          pack ->
              GradingRule.propose(business, pack, PolicyScene.TUESDAY).getProposed().toString());
    }
    for (PolicyScene.Size size : PolicyScene.sizes()) {
      for (Sector sector : Sector.values()) {
        probes.add(
            pack ->
                SizeRule.propose(sector, size.staff(), size.revenue(), pack, PolicyScene.TUESDAY)
                    .getSizeClass()
                    .toString());
      }
    }
    probes.add(PolicyProbes::sizesByLine);
  }

  private static String sizesByLine(PolicyPack pack) {
    BaseRegister register = services(pack).baseRegister();
    StringBuilder said = new StringBuilder();
    for (FoodLine line : FoodLine.values()) {
      for (PolicyScene.Size size : PolicyScene.sizes()) {
        said.append(
            register
                .proposeSizeClass(line, size.staff(), size.revenue(), PolicyScene.TUESDAY)
                .getSizeClass());
      }
    }
    return said.toString();
  }

  private static TwoResponsibilities services(PolicyPack pack) {
    return DefaultTwoResponsibilities.builder()
        .store(new MemoryLedgerStore())
        .jurisdictions(TREE)
        .policy(pack)
        .calendar(PolicyScene.calendar())
        .clock(Clock.fixed(Instant.parse("2026-07-06T00:00:00Z"), ZoneOffset.UTC))
        .zone(ZoneOffset.UTC)
        .build();
  }

  /** Whether changes were recorded and guarantees bound again in time. */
  private static String deadlines(PolicyPack pack) {
    TwoResponsibilities services = services(pack);
    takeOver(services, PolicyScene.changed());
    PageRequest page = PageRequest.first(10);
    StringBuilder said = new StringBuilder();
    services
        .guarantees()
        .unguaranteed(PolicyScene.TUESDAY, page, Scope.everything())
        .getResults()
        .forEach(one -> said.append(one.getBusinessId()).append(one.getState()));
    services
        .baseRegister()
        .statusChanges(
            PolicyScene.TUESDAY.minusMonths(1), PolicyScene.TUESDAY, page, Scope.everything())
        .getResults()
        .forEach(one -> said.append(one.getBusinessId()).append(one.getPunctuality()));
    return said.toString();
  }

  /** What is said to an office that assigns cadres of each tier, and appoints who was barred. */
  private static String refusals(PolicyPack pack) {
    TwoResponsibilities services = services(pack);
    List<LedgerEntry> entries = new ArrayList<>(PolicyScene.businesses());
    for (Tier tier : Tier.values()) {
      entries.add(PolicyScene.cadre("C-" + tier).tier(tier).build());
    }
    entries.add(PolicyScene.disqualification("B0"));
    takeOver(services, entries);
    StringBuilder said = new StringBuilder(appoint(services, "B1", "P-BARRED"));
    for (Tier tier : Tier.values()) {
      for (int number = 0; number < 3; number++) {
        said.append(assign(services, "B" + number, "C-" + tier));
      }
    }
    return said.toString();
  }

  private static String assign(TwoResponsibilities services, String business, String cadre) {
    try {
      services.guarantees().assign(OFFICE, business + cadre, business, cadre, PolicyScene.TUESDAY);
      return "assigned ";
    } catch (RefusedException e) {
      return e.getViolations() + " ";
    }
  }

  private static String appoint(TwoResponsibilities services, String business, String person) {
    RoleAppointing appointing =
        RoleAppointing.builder()
            .businessId(business)
            .role(Role.OFFICER)
            .personId(person)
            .from(PolicyScene.TUESDAY)
            .build();
    try {
      services.roles().appoint(OFFICE, business + person, appointing);
      return "appointed ";
    } catch (RefusedException e) {
      return e.getViolations() + " ";
    }
  }

  private static void takeOver(TwoResponsibilities services, List<? extends LedgerEntry> entries) {
    List<NumberedEntry> rows = new ArrayList<>();
    entries.forEach(entry -> rows.add(NumberedEntry.of(rows.size() + 1L, entry)));
    services.baseRegister().takeOver(OFFICE, "all", rows.iterator(), new IntakeListener() {});
  }

  /** What is printed of villages of which some are visited and some have assignments. */
  private static String bulletins(PolicyPack pack) {
    TwoResponsibilities services = services(pack);
    List<LedgerEntry> entries = new ArrayList<>();
    List<Jurisdiction> places = TREE.getAll();
    List<FoodBusiness> businesses = PolicyScene.businesses();
    for (FoodBusiness business : businesses) {
      JurisdictionCode place = places.get(entries.size() % places.size()).getCode();
      entries.add(FoodBusiness.builder().copyOf(business).jurisdiction(place).build());
    }
    entries.add(PolicyScene.cadre("C0").build());
    for (FoodBusiness business : businesses.subList(0, businesses.size() / 3)) {
      entries.add(PolicyScene.visit(business, VisitMode.ON_SITE));
      entries.add(PolicyScene.assignment("A-" + business.getId(), business.getId()));
    }
    takeOver(services, entries);
    StringBuilder printed = new StringBuilder();
    for (String code : List.of("99", "9901", "990101001")) {
      Bulletin bulletin =
          Bulletin.of(
              services
                  .dispatch()
                  .daily(
                      DispatchRequest.of(PolicyScene.TUESDAY, JurisdictionCode.of(code)),
                      Scope.everything()));
      printed.append(print(bulletin));
    }
    return printed.toString();
  }

  private static String print(Bulletin bulletin) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      BulletinWriter.all().get(0).write(bulletin, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
