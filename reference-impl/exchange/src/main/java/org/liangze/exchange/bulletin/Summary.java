package org.liangze.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangze.model.assessment.Indicator;

/** Says in sentences what the headline and the ranking say in figures. */
final class Summary {

  private static final int NAMED = 3;

  private final Bulletin bulletin;
  private final Printing printing;

  Summary(Bulletin bulletin, Printing printing) {
    this.bulletin = bulletin;
    this.printing = printing;
  }

  List<String> getParagraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(strength());
    bulletin.getHeadline().getGroups().forEach(group -> paragraphs.add(figures(group)));
    List<RankedLine> lines =
        bulletin.getOverview().getLines().stream()
            .map(UnitLine::getLead)
            .collect(Collectors.toList());
    List<RankedLine> first =
        lines.stream()
            .filter(line -> line.getRank().orElse(Integer.MAX_VALUE) <= NAMED && !line.isLagging())
            .collect(Collectors.toList());
    List<RankedLine> last =
        lines.stream().filter(RankedLine::isLagging).collect(Collectors.toList());
    StringBuilder places = new StringBuilder();
    if (!first.isEmpty() && first.size() <= 2 * NAMED) {
      places.append(printing.say(Wording.SUMMARY_FIRST, names(first)));
    }
    if (!last.isEmpty()) {
      places.append(places.length() == 0 || printing.isChinese() ? "" : " ");
      places.append(printing.say(Wording.SUMMARY_LAST, names(last)));
    }
    if (places.length() > 0) {
      paragraphs.add(places.toString());
    }
    return paragraphs;
  }

  private String strength() {
    Headline headline = bulletin.getHeadline();
    String tiers =
        headline.getCadresByTier().stream()
            .map(
                tier ->
                    tier.getLabel()
                        + (printing.isChinese() ? "" : " ")
                        + tier.getCountText()
                        + printing.say(Wording.CADRES_UNIT))
            .collect(Collectors.joining(printing.say(Wording.LIST_COMMA)));
    return printing.say(
        Wording.SUMMARY,
        bulletin.getDateText(),
        bulletin.getJurisdictionName(),
        headline.getCadresText(),
        tiers.isEmpty() ? "" : printing.say(Wording.OPEN) + tiers + printing.say(Wording.CLOSE),
        headline.getBusinessesText(),
        headline.getRatio(),
        headline.getMediumOrHighRiskText());
  }

  private String figures(FigureGroup group) {
    return printing.say(
        Wording.SUMMARY_GROUP,
        group.getLabel(),
        group.getFigures().stream()
            .map(this::figure)
            .collect(Collectors.joining(printing.say(Wording.LIST_SEMICOLON))));
  }

  /** Says of the three persons and of their posts how many owe and how many have done. */
  private String figure(Figure figure) {
    if (figure.isApplicable() && figure.getIndicator().equals(Indicator.THREE_PERSONS)) {
      return printing.say(
          Wording.SUMMARY_THREE_PERSONS,
          bulletin.getHeadline().getOwedBy(),
          figure.getRequired(),
          figure.getMet(),
          figure.getRate());
    }
    if (figure.isApplicable() && figure.getIndicator().equals(Indicator.DIRECTOR_APPOINTED)) {
      return owed(Wording.SUMMARY_DIRECTORS, figure);
    }
    if (figure.isApplicable() && figure.getIndicator().equals(Indicator.OFFICER_APPOINTED)) {
      return owed(Wording.SUMMARY_OFFICERS, figure);
    }
    return printing.say(
        Wording.SUMMARY_FIGURE,
        printing.say(figure.getIndicator().getLabel()),
        figure.getRate(),
        counts(figure));
  }

  private String owed(Wording wording, Figure figure) {
    return printing.say(wording, figure.getRequired(), figure.getMet(), figure.getRate());
  }

  private String counts(Figure figure) {
    return figure.getUnknown() == 0
        ? figure.getCounts()
        : figure.getCounts() + printing.say(Wording.LIST_COMMA) + figure.getUnknownText();
  }

  private String names(List<RankedLine> lines) {
    int units = bulletin.getOverview().getLines().size();
    return LaggardGroup.of(lines, units, printing).stream()
        .map(
            group ->
                group.getName()
                    + printing.say(Wording.OPEN)
                    + group.getMeasure()
                    + printing.say(Wording.CLOSE))
        .collect(Collectors.joining(printing.say(Wording.LIST_COMMA)));
  }
}
