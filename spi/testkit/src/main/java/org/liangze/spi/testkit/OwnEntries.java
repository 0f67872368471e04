package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangze.model.access.Scope;
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
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.JurisdictionTreeBuilder;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Write;

/**
 * Drawn entries as a bench's own (本台条目): their ids and divisions begin with its token, and there is
 * a scope of them and of nothing else.
 */
final class OwnEntries {

  private static final int FIRST_NUMBER = 10;

  private final List<LedgerEntry> entries;
  private final Scope scope;

  private OwnEntries(List<LedgerEntry> entries, Scope scope) {
    this.entries = Collections.unmodifiableList(entries);
    this.scope = scope;
  }

  static OwnEntries of(Bench bench, List<LedgerEntry> drawn) {
    List<LedgerEntry> own = new ArrayList<>();
    Set<JurisdictionCode> divisions = new LinkedHashSet<>();
    for (int i = 0; i < drawn.size(); i++) {
      LedgerEntry entry = drawn.get(i);
      // A number keeps ids apart that some store takes for the same, which is a matter of L2.
      String id = bench.id(FIRST_NUMBER + i + "." + entry.getId());
      JurisdictionCode division = bench.division(entry.getJurisdiction().getValue());
      own.add(own(entry, id, division));
      divisions.add(division);
    }
    JurisdictionCode province = bench.division("");
    JurisdictionTreeBuilder rows =
        JurisdictionTree.builder()
            .add(Jurisdiction.root(province.getValue(), "测试省", Tier.PROVINCE));
    for (JurisdictionCode division : divisions) {
      rows.add(Jurisdiction.of(division.getValue(), "测试地", Tier.COUNTY, province.getValue()));
    }
    return new OwnEntries(own, Scope.within(rows.build(), province));
  }

  private static LedgerEntry own(LedgerEntry entry, String id, JurisdictionCode division) {
    if (entry instanceof FoodBusiness) {
      FoodBusiness.Builder builder = FoodBusiness.builder().copyOf((FoodBusiness) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof Cadre) {
      Cadre.Builder builder = Cadre.builder().copyOf((Cadre) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof GuaranteeAssignment) {
      GuaranteeAssignment.Builder builder =
          GuaranteeAssignment.builder().copyOf((GuaranteeAssignment) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof CommitmentLetter) {
      CommitmentLetter.Builder builder =
          CommitmentLetter.builder().copyOf((CommitmentLetter) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof SupervisionVisit) {
      SupervisionVisit.Builder builder =
          SupervisionVisit.builder().copyOf((SupervisionVisit) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof RoleAppointment) {
      RoleAppointment.Builder builder = RoleAppointment.builder().copyOf((RoleAppointment) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof Closure) {
      Closure.Builder builder = Closure.builder().copyOf((Closure) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof DutyRecord) {
      DutyRecord.Builder builder = DutyRecord.builder().copyOf((DutyRecord) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof Finding) {
      Finding.Builder builder = Finding.builder().copyOf((Finding) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof TrainingRecord) {
      TrainingRecord.Builder builder = TrainingRecord.builder().copyOf((TrainingRecord) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    if (entry instanceof Disqualification) {
      Disqualification.Builder builder =
          Disqualification.builder().copyOf((Disqualification) entry);
      return builder.id(id).jurisdiction(division).build();
    }
    throw new IllegalArgumentException("no such kind: " + entry.getKind());
  }

  List<LedgerEntry> getEntries() {
    return entries;
  }

  Scope getScope() {
    return scope;
  }

  List<LedgerEntry> ofKind(EntryKind<?> kind) {
    return entries.stream().filter(entry -> entry.getKind() == kind).collect(Collectors.toList());
  }

  List<Write> creations() {
    return entries.stream().map(Write::create).collect(Collectors.toList());
  }

  List<Write> withdrawals(long revision) {
    return entries.stream()
        .map(entry -> Write.withdraw(entry, revision))
        .collect(Collectors.toList());
  }
}
