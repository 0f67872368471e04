package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.business.FoodLine;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class HtmlBulletinWriterTest {

  private static final Bulletin REGION = Bulletin.of(InnerMongolia.dispatch());
  private static final Bulletin AWKWARD = Bulletin.of(AwkwardCounty.dispatch());

  private static String html(Bulletin bulletin) {
    return Written.text(new HtmlBulletinWriter(), bulletin);
  }

  @Test
  void thePageIsWellFormedAndNamesItsLanguage() throws Exception {
    assertThat(html(REGION))
        .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
        .endsWith("</html>\n");
    assertThat(Written.html(REGION).getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
    Bulletin english = Bulletin.of(InnerMongolia.dispatch(), BulletinOptions.in(Locale.UK));
    assertThat(Written.html(english).getDocumentElement().getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void thePageNeedsNothingFromOutside() throws Exception {
    for (Bulletin bulletin : List.of(REGION, AWKWARD)) {
      String page = html(bulletin);
      assertThat(page)
          .doesNotContain("http:", "https:", "url(", "@import", "src=", "href=")
          .doesNotContain("<script", "<link", "<img", "<iframe", "<object", "javascript:");
      Document document = Written.html(bulletin);
      for (Element element : Written.elements(document, "*")) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
          assertThat(attributes.item(i).getNodeName()).doesNotStartWith("on").isNotEqualTo("style");
        }
      }
    }
  }

  @Test
  void aHostileNameIsShownAndDoesNothing() throws Exception {
    Document document = Written.html(AWKWARD);
    assertThat(Written.elements(document, "script")).isEmpty();
    assertThat(Written.ofClass(document, "th", "unit"))
        .extracting(Element::getTextContent)
        .anyMatch(name -> name.startsWith(AwkwardCounty.SCRIPT))
        .anyMatch(name -> name.startsWith(AwkwardCounty.COMMAND))
        .anyMatch(name -> name.startsWith(AwkwardCounty.QUOTES));
    assertThat(Written.elements(document, "caption"))
        .extracting(Element::getTextContent)
        .contains("培训<合格>率");
  }

  @Test
  void everyFigureOfTheBulletinStandsOnThePage() throws Exception {
    for (Bulletin bulletin : List.of(REGION, AWKWARD)) {
      String text = Written.html(bulletin).getDocumentElement().getTextContent();
      Headline headline = bulletin.getHeadline();
      assertThat(text)
          .contains(bulletin.getTitle(), bulletin.getDateText())
          .contains(headline.getCadresText(), headline.getBusinessesText())
          .contains(headline.getRatio(), headline.getMediumOrHighRiskText());
      headline.getCadresByTier().forEach(tier -> assertThat(text).contains(tier.getCountText()));
      bulletin.getNotes().forEach(note -> assertThat(text).contains(note.getContent()));
      for (RankingTable table : bulletin.getIndicatorRankings()) {
        for (RankedLine line : table.getLines()) {
          assertThat(text).contains(line.getCounts(), line.getMeasure(), line.getName());
        }
        for (RankedLine line : table.getLaggards()) {
          assertThat(text).contains("缺口 " + line.getShortfall());
        }
      }
      for (BreakdownLine line : bulletin.getBreakdown().getByGrade()) {
        line.getFigures()
            .forEach(figure -> assertThat(text).contains(figure.getRate() + figure.getCounts()));
      }
    }
  }

  @Test
  void theRankingStandsInItsOrderWithMovements() throws Exception {
    Element table = Written.ofClass(Written.html(REGION), "table", "units").get(0);
    List<String> rows =
        Written.elements(table, "tr").stream()
            .skip(1)
            .map(row -> row.getTextContent().replaceAll("\\s+", " ").trim())
            .toList();
    List<UnitLine> units = REGION.getOverview().getLines();
    assertThat(rows).hasSize(units.size() + 1);
    for (int i = 0; i < units.size(); i++) {
      RankedLine score = units.get(i).getLead();
      assertThat(rows.get(i))
          .startsWith(score.getRankText() + " " + score.getMovementText() + " " + score.getName());
    }
    assertThat(rows.get(units.size())).startsWith("– 合计").contains("225,200", "1:5.73");
  }

  @Test
  void aFigureThatDoesNotApplyHasNoBarAndIsNeverZeroPercent() throws Exception {
    Element table = Written.ofClass(Written.html(AWKWARD), "table", "ranking").get(1);
    Element row =
        Written.elements(table, "tr").stream()
            .filter(line -> line.getTextContent().contains(AwkwardCounty.QUOTES))
            .findFirst()
            .orElseThrow();
    assertThat(row.getTextContent()).contains("n/a").doesNotContain("0.00%", "100.00%");
    assertThat(Written.elements(row, "svg")).isEmpty();
    assertThat(Written.elements(row, "td").get(0).getTextContent()).isEqualTo("–");
  }

  @Test
  void everyBarIsWithinItsSpaceAndSaysWhatItShows() throws Exception {
    for (Bulletin bulletin : List.of(REGION, AWKWARD)) {
      List<Element> bars = Written.elements(Written.html(bulletin), "svg");
      assertThat(bars).isNotEmpty();
      for (Element bar : bars) {
        assertThat(Written.elements(bar, "title").get(0).getTextContent()).isNotBlank();
        Element fill = Written.elements(bar, "rect").get(1);
        assertThat(new BigDecimal(fill.getAttribute("width")))
            .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
      }
    }
  }

  @Test
  void whoLagsBehindIsMarkedByMoreThanColour() throws Exception {
    Document document = Written.html(REGION);
    List<Element> lagging = Written.ofClass(document, "tr", "lagging");
    assertThat(lagging).isNotEmpty();
    for (Element row : lagging) {
      assertThat(row.getTextContent()).contains("◆");
      assertThat(Written.elements(row, "svg").get(0).getAttribute("class")).contains("hollow");
    }
  }

  @Test
  void detailsAreShownWhereAskedFor() throws Exception {
    BulletinOptions options =
        BulletinOptions.builder().addDetails(BusinessFilter.of(FoodLine.CATERING)).build();
    Document document = Written.html(Bulletin.of(InnerMongolia.dispatch(), options));
    assertThat(Written.ofClass(document, "table", "units"))
        .as("a table for each responsibility, over everything and over the caterers")
        .hasSize(4);
    assertThat(Written.elements(document, "h2"))
        .extracting(Element::getTextContent)
        .contains("各单位情况：餐饮服务");
  }
}
