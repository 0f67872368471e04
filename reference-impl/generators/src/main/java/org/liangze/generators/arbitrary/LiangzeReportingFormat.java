package org.liangze.generators.arbitrary;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/**
 * Prints the values of a failed property (反例) one entry a line; of a policy pack, what differs from
 * the national one. Personal data is masked.
 *
 * <p>jqwik finds it through {@code META-INF/services}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LiangzeReportingFormat implements SampleReportingFormat {

  /** Made by jqwik. */
  public LiangzeReportingFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof PolicyPack
        || value instanceof JurisdictionTree
        || value instanceof SmallProvince
        || value instanceof BusinessFacts
        || value instanceof CadreFacts
        || value instanceof FindingFacts
        || value instanceof DutyLog
        || value instanceof DayKinds
        || value instanceof LedgerEntry;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof PolicyPack pack) {
      return lines(differences(pack));
    }
    if (value instanceof JurisdictionTree tree) {
      return lines(tree.getAll().stream().map(LiangzeReportingFormat::row).toList());
    }
    if (value instanceof SmallProvince province) {
      List<Object> all = new ArrayList<>();
      province.getTree().getAll().forEach(row -> all.add(row(row)));
      all.addAll(province.getEntries());
      return lines(all);
    }
    if (value instanceof BusinessFacts facts) {
      List<Object> all = new ArrayList<>(List.of(facts.getBusiness()));
      all.addAll(facts.getCadres().values());
      all.addAll(facts.getAssignments());
      all.addAll(facts.getVisits());
      all.addAll(facts.getAppointments());
      all.addAll(facts.getClosures());
      all.addAll(DutyLogText.lines(facts.getDutyLog()));
      all.addAll(facts.getTrainings());
      return lines(all);
    }
    if (value instanceof CadreFacts facts) {
      List<Object> all = new ArrayList<>(List.of(facts.getCadre()));
      all.addAll(facts.getLetters());
      all.addAll(facts.getAssignments());
      return lines(all);
    }
    if (value instanceof FindingFacts facts) {
      return lines(List.of(facts.getFinding(), facts.getBusiness()));
    }
    if (value instanceof DutyLog log) {
      return lines(DutyLogText.lines(log));
    }
    return SampleReportingFormat.plainLabel(value.toString());
  }

  private static List<Object> lines(List<?> values) {
    return values.stream()
        .map(value -> SampleReportingFormat.plainLabel(value.toString()))
        .toList();
  }

  private static String row(Jurisdiction row) {
    return row.getCode()
        + " "
        + row.getTier()
        + row.getParent().map(parent -> " in " + parent).orElse("");
  }

  private static List<String> differences(PolicyPack pack) {
    List<String> all = new ArrayList<>();
    PolicyPack national = PolicyPack.national();
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      for (DatedValue<?> value : pack.history(parameter).values()) {
        if (!national.history(parameter).containsValue(value)) {
          all.add(parameter + " = " + value);
        }
      }
    }
    return all.isEmpty() ? List.of("as " + national.getName()) : all;
  }
}
