package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;

/** An indicator that the library does not know, as a host may bring it. */
class OwnIndicatorTest {

  private static final Indicator NOTICE_BOARD =
      Indicator.of("NOTICE_BOARD", Text.of("公示牌上墙率", "notice board on the wall"));

  private final Bulletin bulletin = Bulletin.of(dispatch(), BulletinOptions.in(Locale.CHINESE));

  private static DailyDispatch dispatch() {
    List<Indicator> indicators = new ArrayList<>(InnerMongolia.INDICATORS);
    indicators.add(NOTICE_BOARD);
    DispatchRow row =
        DispatchOf.row(indicators)
            .addTally(NOTICE_BOARD, BusinessFilter.ALL, Tally.of(17, 23))
            .build();
    return DispatchOf.rows(
            LocalDate.of(2022, 12, 20),
            PolicyPack.national(),
            Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE),
            indicators,
            Map.of(Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"), row),
            DispatchOf.row(indicators).build())
        .revision(1)
        .treeVersion("")
        .build();
  }

  @Test
  void itStandsInEveryFormatWithItsLabelAndItsFigure() throws IOException {
    assertThat(Written.text(new HtmlBulletinWriter(), bulletin))
        .contains("公示牌上墙率")
        .contains("73.91%");
    assertThat(Written.text(new JsonBulletinWriter(), bulletin))
        .contains("NOTICE_BOARD")
        .contains("73.91%");
    assertThat(Written.csv(bulletin).stream().map(CSVRecord::toList))
        .anySatisfy(cells -> assertThat(cells).contains("NOTICE_BOARD", "17", "23", "73.91%"));
    assertThat(Written.xlsx(bulletin, 1).toString()).contains("公示牌上墙率");
  }
}
