package org.liangze.exchange.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.policy.PolicyParameters;

/** Writes down from what and how the figures were computed, so that a reader can do it again. */
final class Notes {

  private final Bulletin bulletin;
  private final DailyDispatch dispatch;
  private final Printing printing;
  private final List<Note> notes = new ArrayList<>();

  Notes(Bulletin bulletin, Printing printing) {
    this.bulletin = bulletin;
    this.dispatch = bulletin.getDispatch();
    this.printing = printing;
  }

  List<Note> getAll() {
    addSource();
    addRules();
    addScope();
    return notes;
  }

  List<Note> getIssue() {
    if (dispatch.getEarlier().isPresent()) {
      addComparison();
    }
    addMaking();
    return notes;
  }

  private void addSource() {
    add(Wording.DISPATCH_DATE, dispatch.getDate().toString());
    addComparison();
    add(
        Wording.JURISDICTION,
        bulletin.getJurisdictionName()
            + printing.say(Wording.OPEN)
            + dispatch.getJurisdiction().getCode()
            + printing.say(Wording.CLOSE));
    String version = dispatch.getTreeVersion();
    add(
        Wording.NOTE_DIVISIONS,
        version.isEmpty() ? printing.say(Wording.NOTE_NOT_GIVEN) : Printing.clean(version));
    add(Wording.NOTE_POLICY, Printing.clean(dispatch.getPolicy().getName()));
    addMaking();
  }

  private void addComparison() {
    add(
        Wording.NOTE_COMPARED,
        dispatch
            .getEarlier()
            .map(DailyDispatch::getDate)
            .map(LocalDate::toString)
            .orElseGet(() -> printing.say(Wording.NOTE_NOT_COMPARED)));
  }

  private void addMaking() {
    add(Wording.NOTE_REVISION, Long.toString(dispatch.getRevision()));
    bulletin
        .getOptions()
        .getGeneratedAt()
        .ifPresent(
            instant ->
                add(
                    Wording.NOTE_GENERATED,
                    Printing.minute(instant, bulletin.getOptions().getZone())));
  }

  private void addRules() {
    add(
        Wording.NOTE_RANKING,
        printing.say(ranking(), printing.say(dispatch.getRankingMethod().getLabel())));
    String weights =
        dispatch.getIndicators().stream()
            .map(
                indicator ->
                    printing.say(indicator.getLabel()) + " " + dispatch.getWeight(indicator))
            .collect(Collectors.joining(printing.say(Wording.LIST_COMMA)));
    add(Wording.NOTE_SCORE, printing.say(Wording.NOTE_SCORE_TEXT, weights));
    if (!bulletin.getNotCounted().isEmpty()) {
      String notCounted =
          bulletin.getNotCounted().stream()
              .map(indicator -> printing.say(indicator.getLabel()))
              .collect(Collectors.joining(printing.say(Wording.LIST_COMMA)));
      add(Wording.NOTE_NOT_COUNTED, printing.say(Wording.NOTE_NOT_COUNTED_TEXT, notCounted));
    }
    add(Wording.NOTE_NOT_APPLICABLE, printing.say(Wording.NOTE_NOT_APPLICABLE_TEXT));
    add(
        Wording.NOTE_ROUNDING,
        printing.say(Wording.NOTE_ROUNDING_TEXT, Integer.toString(dispatch.getDecimals())));
    int places = dispatch.getPolicy().get(PolicyParameters.LAGGARD_PLACES, dispatch.getDate());
    add(Wording.LAGGARDS, printing.say(Wording.NOTE_LAGGARDS_TEXT, Integer.toString(places)));
    add(Wording.NOTE_MARKS, printing.say(Wording.NOTE_MARKS_TEXT));
  }

  private void addScope() {
    if (bulletin.getOverview().getElsewhere().isPresent()) {
      add(Wording.ELSEWHERE, printing.say(Wording.NOTE_ELSEWHERE_TEXT));
    }
    bulletin.getRemark().ifPresent(remark -> add(Wording.ROWS_LEFT_OUT, remark));
    bulletin.getUnknownRemarks().forEach(remark -> add(Wording.UNKNOWN, remark));
    if (dispatch.getUnlocated() > 0) {
      String unlocated = Printing.number(dispatch.getUnlocated());
      add(Wording.NOTE_UNLOCATED, printing.say(Wording.NOTE_UNLOCATED_TEXT, unlocated));
    }
    String overCadres =
        dispatch.getIndicators().stream()
            .filter(indicator -> !bulletin.getBreakdown().getIndicators().contains(indicator))
            .filter(indicator -> !counted(indicator).isNothing())
            .map(indicator -> printing.say(indicator.getLabel()))
            .collect(Collectors.joining(printing.say(Wording.LIST_COMMA)));
    if (!overCadres.isEmpty()) {
      add(Wording.NOTE_BREAKDOWN, printing.say(Wording.NOTE_BREAKDOWN_TEXT, overCadres));
    }
    add(Wording.NOTE_PERSONAL, printing.say(Wording.NOTE_PERSONAL_TEXT));
  }

  private Counted counted(Indicator indicator) {
    return Counted.of(dispatch.getTotal(), indicator, BusinessFilter.ALL);
  }

  private Wording ranking() {
    switch (dispatch.getRankingMethod()) {
      case DENSE:
        return Wording.NOTE_DENSE;
      case ORDINAL:
        return Wording.NOTE_ORDINAL;
      default:
        return Wording.NOTE_COMPETITION;
    }
  }

  private void add(Wording label, String content) {
    notes.add(new Note(printing.say(label), content));
  }
}
