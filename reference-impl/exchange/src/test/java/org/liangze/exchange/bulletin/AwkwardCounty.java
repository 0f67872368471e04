package org.liangze.exchange.bulletin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/**
 * A dispatch of all that is hard to print: hostile names, codes that look like numbers, ties, rates
 * above 100 %, figures that do not apply, ungraded businesses, and cadres in none of the units.
 */
final class AwkwardCounty {

  static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  static final String SCRIPT = "<script>alert(1)</script>";
  static final String COMMAND = "=cmd|'/C calc'!A0";
  static final String QUOTES = "五号\"东\"街, 南";

  /** A host's own indicator. */
  static final Indicator TRAINED =
      Indicator.of("TRAINED", Text.of("培训<合格>率", "trained & \"tested\""));

  static final List<Indicator> INDICATORS =
      List.of(Indicator.LETTER_SIGNED, Indicator.SUPERVISED, Indicator.DIRECTOR_APPOINTED, TRAINED);

  private AwkwardCounty() {}

  static DailyDispatch dispatch() {
    return on(DAY, 0).earlier(on(DAY.minusDays(1), 3).build()).build();
  }

  private static DailyDispatch.Builder on(LocalDate day, int behind) {
    Map<Jurisdiction, DispatchRow> rows = new LinkedHashMap<>();
    // Supervised 2/3 twice, written differently: a tie.
    rows.put(unit("150102001001", SCRIPT), row(Tally.of(2, 3), Tally.of(2, 1), 5));
    rows.put(unit("150102001002", COMMAND), row(Tally.of(20 - behind, 30), Tally.ZERO, 50));
    // Nothing to supervise, and yet a director where none is obliged.
    rows.put(unit("0015", QUOTES), row(Tally.ZERO, Tally.of(1, 0), 0));
    rows.put(unit("1E5", "+86"), row(Tally.of(1234 - behind, 1234), Tally.of(7, 7), 1300));
    rows.put(unit("2-3", "@甲 𠮷"), row(Tally.of(0, 8), Tally.of(0, 2), 9));
    DispatchRow elsewhere =
        DispatchOf.row(INDICATORS)
            .addCadres(Tier.COUNTY, 4)
            .addTally(Indicator.LETTER_SIGNED, BusinessFilter.ALL, Tally.of(3, 4))
            .build();
    return DispatchOf.rows(
            day,
            policy(),
            Jurisdiction.root("150102", "-新城区", Tier.COUNTY),
            INDICATORS,
            rows,
            elsewhere)
        .treeVersion("")
        .unlocated(17)
        .revision(42);
  }

  private static PolicyPack policy() {
    return PolicyPack.national()
        .named("awkward")
        .with(
            PolicyParameters.weight(TRAINED),
            LocalDate.of(2000, 1, 1),
            0,
            Text.of("测试", "made for a test"));
  }

  private static Jurisdiction unit(String code, String name) {
    return Jurisdiction.of(code, name, Tier.VILLAGE, "150102");
  }

  private static DispatchRow row(Tally supervised, Tally directors, long businesses) {
    DispatchRow.Builder row = DispatchOf.row(INDICATORS);
    row.addCadres(Tier.VILLAGE, 3)
        .addTally(Indicator.LETTER_SIGNED, BusinessFilter.ALL, Tally.of(1, 3))
        .addTally(TRAINED, BusinessFilter.ALL, Tally.of(2, 2));
    DispatchOf.addBusinesses(row, FoodLine.CATERING, Grade.D, businesses, businesses / 2);
    DispatchOf.addTally(row, Indicator.SUPERVISED, FoodLine.CATERING, Grade.D, supervised);
    DispatchOf.addTally(row, Indicator.DIRECTOR_APPOINTED, FoodLine.SALES, Grade.A, directors);
    // One more business, without a grade.
    row.addBusinesses(BusinessFilter.ALL, 1, 1);
    row.addBusinesses(BusinessFilter.of(FoodLine.SALES), 1, 1);
    return row.build();
  }
}
