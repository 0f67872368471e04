package org.liangze.engine.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.api.dispatch.Dispatches;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.WhatIf;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.engine.board.DayState;
import org.liangze.engine.board.Definitions;
import org.liangze.engine.board.LiveBoards;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.book.LedgerBook;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Rules;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.policy.PolicyPack;

/**
 * Computes dispatches: of the ledger as it is now from the boards that are kept up with it, and
 * whatever else from the book of the ledger by the indicators' definitions; the figures are the
 * same. Safe for use by any number of threads; dispatches run side by side.
 */
public final class DailyDispatches implements Dispatches {

  private final Rules rules;
  private final Definitions definitions;
  private final FollowedBook book;
  private final LiveBoards boards;

  /**
   * Makes the service.
   *
   * @param rules the policy and the divisions by which is judged
   * @param definitions the indicators to count
   */
  public DailyDispatches(FollowedBook book, Rules rules, Definitions definitions) {
    this.book = book;
    this.rules = rules;
    this.definitions = definitions;
    this.boards = new LiveBoards(rules, definitions);
  }

  @Override
  public DailyDispatch daily(DispatchRequest request, Scope scope) {
    Units units = Units.of(rules.getJurisdictions(), request);
    requireWithin(scope, request.getJurisdiction());
    List<LocalDate> days = new ArrayList<>();
    days.add(request.getDate());
    request.getComparedWith().ifPresent(days::add);
    List<DailyDispatch.Builder> dispatches =
        request.getKnownAt().isPresent()
            ? asKnownAt(request.getKnownAt(), units, days)
            : asKnownNow(units, days);
    if (dispatches.size() > 1) {
      dispatches.get(0).earlier(dispatches.get(1).build());
    }
    return dispatches.get(0).build();
  }

  /** From the boards, which are kept up; what was taken from the book is counted without it. */
  private List<DailyDispatch.Builder> asKnownNow(Units units, List<LocalDate> days) {
    List<DayState> states = book.take(read -> boards.at(read, days));
    return states.stream()
        .map(state -> BoardDispatch.of(state, units))
        .collect(Collectors.toList());
  }

  /** By the definitions, because no board is kept of what the ledger once was. */
  private List<DailyDispatch.Builder> asKnownAt(
      OptionalLong knownAt, Units units, List<LocalDate> days) {
    return book.read(
        knownAt,
        read ->
            count(
                read, days.stream().map(day -> counts(units, rules, day)).toArray(Counts[]::new)));
  }

  @Override
  public WhatIf whatIf(PolicyPack pack, DispatchRequest request, Scope scope) {
    Units units = Units.of(rules.getJurisdictions(), request);
    requireWithin(scope, request.getJurisdiction());
    Rules others = rules.under(pack);
    return book.read(
        request.getKnownAt(),
        read -> {
          List<DailyDispatch.Builder> both =
              count(
                  read,
                  counts(units, rules, request.getDate()),
                  counts(units, others, request.getDate()));
          return WhatIf.of(both.get(0).build(), both.get(1).build());
        });
  }

  @Override
  public Explanation explain(ExplanationRequest request, Scope scope) {
    rules.getJurisdictions().get(request.getJurisdiction());
    requireWithin(scope, request.getJurisdiction());
    Explaining explaining =
        Explaining.of(
            request,
            rules,
            definitions.getOverBusinesses(),
            definitions.getOverCadres(),
            definitions.getOverFindings());
    return book.read(request.getKnownAt(), explaining::from);
  }

  private static void requireWithin(Scope scope, JurisdictionCode jurisdiction) {
    if (!scope.contains(jurisdiction)) {
      throw new OutOfScopeException(jurisdiction);
    }
  }

  private Counts counts(Units units, Rules by, LocalDate on) {
    return new Counts(
        units,
        by,
        on,
        definitions.getOverBusinesses(),
        definitions.getOverCadres(),
        definitions.getOverFindings());
  }

  /** Counts in one pass, because the facts are the same for all; returns a dispatch for each. */
  private List<DailyDispatch.Builder> count(LedgerBook book, Counts... each) {
    book.forEachBusiness(
        facts -> {
          for (Counts counts : each) {
            counts.add(facts);
          }
        });
    book.forEachCadre(
        facts -> {
          for (Counts counts : each) {
            counts.add(facts);
          }
        });
    book.forEachFinding(
        facts -> {
          for (Counts counts : each) {
            counts.add(facts);
          }
        });
    List<DailyDispatch.Builder> dispatches = new ArrayList<>();
    for (Counts counts : each) {
      dispatches.add(dispatch(book, counts));
    }
    return dispatches;
  }

  private DailyDispatch.Builder dispatch(LedgerBook book, Counts counts) {
    Units units = counts.getUnits();
    DailyDispatch.Builder dispatch =
        DailyDispatch.builder()
            .date(counts.getDate())
            .jurisdiction(units.getJurisdiction())
            .revision(book.getRevision())
            .treeVersion(rules.getJurisdictions().getVersion())
            .policy(counts.getPolicy())
            .indicators(definitions.getInPrintingOrder())
            .unlocated(counts.getUnlocated());
    DispatchRow elsewhere = counts.row(units.asList().size());
    DispatchRow total = elsewhere;
    for (int place = 0; place < units.asList().size(); place++) {
      Jurisdiction unit = units.asList().get(place);
      DispatchRow row = counts.row(place);
      total = total.plus(row);
      dispatch.putUnits(unit.getCode(), unit).putRows(unit.getCode(), row);
    }
    return dispatch.elsewhere(elsewhere).total(total);
  }
}
