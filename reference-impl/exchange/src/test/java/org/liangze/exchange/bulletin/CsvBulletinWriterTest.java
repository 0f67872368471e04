package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;

class CsvBulletinWriterTest {

  private static final Bulletin REGION = Bulletin.of(InnerMongolia.dispatch());
  private static final Bulletin AWKWARD = Bulletin.of(AwkwardCounty.dispatch());

  @Test
  void theFileBeginsWithAByteOrderMarkAndItsHead() {
    assertThat(Written.bytes(new CsvBulletinWriter(), REGION))
        .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    assertThat(Written.text(new CsvBulletinWriter(), REGION))
        .startsWith("\uFEFF行别,区划代码,单位,指标代码,指标,条线,等级,已完成,应完成,完成率,名次,上次名次,升降,责任\r\n");
    Bulletin english = Bulletin.of(InnerMongolia.dispatch(), BulletinOptions.in(Locale.ENGLISH));
    assertThat(Written.text(new CsvBulletinWriter(), english))
        .startsWith(
            "\uFEFFRow,Code,Unit,Indicator code,Indicator,Food line,Grade,Met,Required,Rate,Rank,"
                + "Previous rank,Change,Responsibility\r\n");
  }

  @Test
  void noCellBeginsAFormula() throws Exception {
    for (CSVRecord line : Written.csv(AWKWARD)) {
      for (String cell : line) {
        if (!cell.matches("-?[0-9]+")) {
          assertThat(cell).doesNotMatch("(?s)\\s*[=+\\-@＝＋－＠].*");
        }
      }
    }
    assertThat(Written.csv(AWKWARD))
        .extracting(line -> line.get(2))
        .contains("'" + AwkwardCounty.COMMAND, "'+86", "'@甲 𠮷", "'-新城区")
        .contains(AwkwardCounty.SCRIPT, AwkwardCounty.QUOTES);
  }

  @Test
  void everyCodeStaysATextAndIsTheCodeOnceTrimmed() throws Exception {
    List<String> codes = new ArrayList<>();
    for (CSVRecord line : Written.csv(AWKWARD).subList(1, 6)) {
      assertThat(line.get(1)).endsWith("\t");
      codes.add(line.get(1).trim());
    }
    assertThat(codes)
        .containsExactlyInAnyOrder("150102001001", "150102001002", "0015", "1E5", "2-3");
  }

  @Test
  void theUnitsAndWhatIsElsewhereAddUpToTheTotal() throws Exception {
    for (Bulletin bulletin : List.of(REGION, AWKWARD)) {
      Map<List<String>, Tally> sums = new HashMap<>();
      Map<List<String>, Tally> totals = new HashMap<>();
      List<CSVRecord> lines = Written.csv(bulletin);
      for (CSVRecord line : lines.subList(1, lines.size())) {
        if (!line.get(3).equals("score")) {
          Tally tally = Tally.of(Long.parseLong(line.get(7)), Long.parseLong(line.get(8)));
          (line.get(0).equals("合计") ? totals : sums)
              .merge(List.of(line.get(3), line.get(5), line.get(6)), tally, Tally::plus);
        }
      }
      assertThat(totals).isNotEmpty().isEqualTo(sums);
      assertThat(totals.get(List.of("LETTER_SIGNED", "全部", "全部")))
          .isEqualTo(bulletin.getDispatch().getTotal().getTally(Indicator.LETTER_SIGNED));
    }
  }

  @Test
  void aLineCarriesRankPreviousRankAndMovement() throws Exception {
    RankingTable table = REGION.getRanking(Indicator.SUPERVISED, BusinessFilter.ALL);
    RankedLine risen = table.getLines().stream().filter(RankedLine::isUp).findFirst().orElseThrow();
    assertThat(Written.csv(REGION))
        .anySatisfy(
            line ->
                assertThat(line.toList())
                    .containsExactly(
                        "单位",
                        risen.getCode() + "\t",
                        risen.getName(),
                        "SUPERVISED",
                        "督导完成率",
                        "全部",
                        "全部",
                        Long.toString(risen.getTally().orElseThrow().getMet()),
                        Long.toString(risen.getTally().orElseThrow().getRequired()),
                        risen.getMeasure(),
                        risen.getRankText(),
                        Integer.toString(risen.getPreviousRank().orElseThrow()),
                        Integer.toString(risen.getMovement().orElseThrow()),
                        "属地管理责任"));
  }
}
