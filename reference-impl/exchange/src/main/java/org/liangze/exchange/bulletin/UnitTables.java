package org.liangze.exchange.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Responsibility;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** Puts the rankings of a dispatch side by side: all of them, and by responsibility. */
final class UnitTables {

  private final DailyDispatch dispatch;
  private final Printing printing;
  private final Rankings rankings;

  UnitTables(DailyDispatch dispatch, Printing printing, Rankings rankings) {
    this.dispatch = dispatch;
    this.printing = printing;
    this.rankings = rankings;
  }

  UnitTable under(BusinessFilter filter) {
    List<RankingTable> rates =
        dispatch.getIndicators().stream()
            .filter(
                indicator ->
                    filter == BusinessFilter.ALL
                        || Breakdown.isBrokenDown(dispatch.getTotal(), indicator))
            .map(indicator -> rankings.by(indicator, filter))
            .collect(Collectors.toList());
    RankingTable score = rankings.byScore(filter);
    List<UnitTable> parts = new ArrayList<>();
    for (Responsibility responsibility : Responsibility.values()) {
      part(responsibility, filter, score, rates).ifPresent(parts::add);
    }
    return table(
        filter,
        printing.head(filter.getLabel()),
        Optional.empty(),
        score,
        rates,
        parts,
        Optional.empty());
  }

  private Optional<UnitTable> part(
      Responsibility responsibility,
      BusinessFilter filter,
      RankingTable score,
      List<RankingTable> rates) {
    List<RankingTable> own =
        rates.stream()
            .filter(table -> isOf(responsibility, table.getIndicator().get()))
            .collect(Collectors.toList());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    RankingTable lead = score;
    Optional<String> remark = Optional.empty();
    if (hasScore(responsibility)) {
      remark = alsoInScore(responsibility, rates);
    } else {
      lead =
          own.stream()
              .filter(table -> table.getIndicator().get().equals(Indicator.THREE_PERSONS))
              .findFirst()
              .orElse(own.get(0));
      own.remove(lead);
    }
    return Optional.of(
        table(
            filter,
            printing.head(responsibility.getLabel()),
            Optional.of(responsibility),
            lead,
            own,
            Collections.emptyList(),
            remark));
  }

  private Optional<String> alsoInScore(Responsibility responsibility, List<RankingTable> rates) {
    String others =
        rates.stream()
            .filter(table -> !isOf(responsibility, table.getIndicator().get()))
            .filter(table -> dispatch.getWeight(table.getIndicator().get()) > 0)
            .map(table -> printing.say(table.getIndicator().get().getLabel()))
            .collect(Collectors.joining(printing.say(Wording.LIST_COMMA)));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(printing.say(Wording.SCORE_ALSO, others));
  }

  private static boolean isOf(Responsibility responsibility, Indicator indicator) {
    return indicator.getResponsibility() == responsibility;
  }

  /** Whether most of the score's weight lies here; of two with as much, the first has the score. */
  private boolean hasScore(Responsibility responsibility) {
    long weight = weight(responsibility);
    return weight > 0
        && Arrays.stream(Responsibility.values())
            .filter(other -> other != responsibility)
            .allMatch(
                other ->
                    other.compareTo(responsibility) < 0
                        ? weight(other) < weight
                        : weight(other) <= weight);
  }

  private long weight(Responsibility responsibility) {
    return dispatch.getIndicators().stream()
        .filter(indicator -> isOf(responsibility, indicator))
        .mapToLong(dispatch::getWeight)
        .sum();
  }

  private UnitTable table(
      BusinessFilter filter,
      String label,
      Optional<Responsibility> responsibility,
      RankingTable lead,
      List<RankingTable> rates,
      List<UnitTable> parts,
      Optional<String> remark) {
    List<Map<JurisdictionCode, RankedLine>> ratesByCode =
        rates.stream().map(UnitTables::byCode).collect(Collectors.toList());
    List<UnitLine> lines =
        lead.getLines().stream()
            .map(
                line ->
                    unitLine(
                        dispatch.getRows().get(line.getCode()),
                        filter,
                        line,
                        ratesByCode,
                        byCode -> byCode.get(line.getCode())))
            .collect(Collectors.toList());
    UnitLine elsewhere =
        unitLine(
            dispatch.getElsewhere(),
            filter,
            lead.getElsewhere(),
            rates,
            RankingTable::getElsewhere);
    boolean ofBusinessesOnly = responsibility.equals(Optional.of(Responsibility.ENTERPRISE));
    return new UnitTable(
        filter,
        printing.say(Wording.RANKING_BY, label, by(lead)),
        label,
        responsibility,
        lead,
        rates,
        rates.stream()
            .map(table -> printing.head(table.getIndicator().get().getShortLabel()))
            .collect(Collectors.toList()),
        lines,
        Optional.of(elsewhere).filter(line -> !isEmpty(line, ofBusinessesOnly)),
        unitLine(dispatch.getTotal(), filter, lead.getTotal(), rates, RankingTable::getTotal),
        parts,
        remark);
  }

  /** By what is ranked, within a sentence. */
  private String by(RankingTable lead) {
    return lead.getIndicator()
        .map(indicator -> printing.say(indicator.getLabel()))
        .orElseGet(() -> lead.getLabel().toLowerCase(Locale.ROOT));
  }

  private <T> UnitLine unitLine(
      DispatchRow row,
      BusinessFilter filter,
      RankedLine lead,
      List<T> rates,
      Function<T, RankedLine> lineOf) {
    return new UnitLine(
        row,
        filter,
        lead,
        rates.stream().map(lineOf).collect(Collectors.toList()),
        printing.measure(row.getRatio()));
  }

  private static Map<JurisdictionCode, RankedLine> byCode(RankingTable table) {
    return table.getLines().stream()
        .collect(Collectors.toMap(RankedLine::getCode, Function.identity()));
  }

  private static boolean isEmpty(UnitLine line, boolean ofBusinessesOnly) {
    return (ofBusinessesOnly || line.getRow().getCadres() == 0)
        && line.getRow().getBusinesses() == 0
        && isZero(line.getLead())
        && line.getRates().stream().allMatch(UnitTables::isZero);
  }

  private static boolean isZero(RankedLine line) {
    return line.getUnknown() == 0 && line.getTally().orElse(Tally.ZERO).equals(Tally.ZERO);
  }
}
