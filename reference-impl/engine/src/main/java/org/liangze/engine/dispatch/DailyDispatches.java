package org.liangze.engine.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.api.dispatch.Dispatches;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.WhatIf;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.book.LedgerBook;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.policy.PolicyPack;

/**
 * Computes dispatches from the book of the ledger by the indicators' definitions. Safe for use by
 * any number of threads; dispatches run side by side.
 */
public final class DailyDispatches implements Dispatches {

  private final Rules rules;
  private final List<BusinessIndicator> overBusinesses;
  private final List<CadreIndicator> overCadres;
  private final List<FindingIndicator> overFindings;
  private final List<Indicator> indicators;
  private final FollowedBook book;

  /**
   * Makes the service.
   *
   * @param rules the policy and the divisions by which is judged
   * @param overBusinesses the indicators over businesses to count
   * @param overCadres the indicators over cadres to count
   * @param overFindings the indicators over findings to count
   */
  public DailyDispatches(
      FollowedBook book,
      Rules rules,
      List<BusinessIndicator> overBusinesses,
      List<CadreIndicator> overCadres,
      List<FindingIndicator> overFindings) {
    this.book = book;
    this.rules = rules;
    this.overBusinesses = Collections.unmodifiableList(new ArrayList<>(overBusinesses));
    this.overCadres = Collections.unmodifiableList(new ArrayList<>(overCadres));
    this.overFindings = Collections.unmodifiableList(new ArrayList<>(overFindings));
    this.indicators = inPrintingOrder();
  }

  /** The built-in ones in their order, then the others in the order in which they were given. */
  private List<Indicator> inPrintingOrder() {
    List<Indicator> all = new ArrayList<>();
    overBusinesses.forEach(indicator -> all.add(indicator.getIndicator()));
    overCadres.forEach(indicator -> all.add(indicator.getIndicator()));
    overFindings.forEach(indicator -> all.add(indicator.getIndicator()));
    List<Indicator> builtIn = Indicator.builtIn();
    all.sort(
        Comparator.comparingInt(
            indicator ->
                builtIn.contains(indicator) ? builtIn.indexOf(indicator) : builtIn.size()));
    return Collections.unmodifiableList(all);
  }

  @Override
  public DailyDispatch daily(DispatchRequest request, Scope scope) {
    Units units = Units.of(rules.getJurisdictions(), request);
    requireWithin(scope, request.getJurisdiction());
    return book.read(
        request.getKnownAt(),
        read -> {
          Counts counts = counts(units, rules, request.getDate());
          if (!request.getComparedWith().isPresent()) {
            return count(read, counts).get(0).build();
          }
          Counts earlier = counts(units, rules, request.getComparedWith().get());
          List<DailyDispatch.Builder> both = count(read, counts, earlier);
          return both.get(0).earlier(both.get(1).build()).build();
        });
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
    Explaining explaining = Explaining.of(request, rules, overBusinesses, overCadres, overFindings);
    return book.read(request.getKnownAt(), explaining::from);
  }

  private static void requireWithin(Scope scope, JurisdictionCode jurisdiction) {
    if (!scope.contains(jurisdiction)) {
      throw new OutOfScopeException(jurisdiction);
    }
  }

  private Counts counts(Units units, Rules by, LocalDate on) {
    return new Counts(units, by, on, overBusinesses, overCadres, overFindings);
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
            .indicators(indicators)
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
