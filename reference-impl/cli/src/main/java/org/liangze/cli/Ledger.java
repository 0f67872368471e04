package org.liangze.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.WhatIf;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.api.register.RegisterRequest;
import org.liangze.api.register.RegisterRow;
import org.liangze.engine.DefaultTwoResponsibilities;
import org.liangze.exchange.table.RegisterReading;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Right;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.policy.PolicyPack;

/** A ledger (台账), filled kind by kind, and counted. */
final class Ledger {

  private static final Actor ACTOR = Actor.of("liangze-cli", Scope.everything());

  private final LedgerPlace place;
  private final TwoResponsibilities liangze;

  private Ledger(LedgerPlace place, TwoResponsibilities liangze) {
    this.place = place;
    this.liangze = liangze;
  }

  /**
   * Opens the ledger that is kept in a place.
   *
   * @param counted the indicators that it counts
   */
  static Ledger open(
      LedgerPlace place,
      Shell shell,
      JurisdictionTree tree,
      RuleChoice rules,
      List<Indicator> counted) {
    return new Ledger(
        place,
        DefaultTwoResponsibilities.builder()
            .store(place.getStore())
            .jurisdictions(tree)
            .policy(rules.pack())
            .calendar(rules.calendar())
            .counting(counted)
            .clock(shell.clock())
            .zone(shell.clock().getZone())
            .build());
  }

  /**
   * Takes over all entries of a kind; kinds in the order of {@link EntryKind#all()}.
   *
   * @param fingerprint of these data and all before them
   */
  IntakeReport takeOver(
      EntryKind<?> kind,
      Supplier<String> fingerprint,
      Iterator<NumberedEntry> entries,
      IntakeListener listener) {
    String operation = place.operation(kind, fingerprint);
    return place.loading(
        kind, () -> liangze.baseRegister().takeOver(ACTOR, operation, entries, listener));
  }

  Explanation explain(ExplanationRequest request) {
    return place.reading(() -> liangze.dispatch().explain(request, Scope.everything()));
  }

  /** Returns what another policy gives, as what is, beside this ledger's, as what would be. */
  WhatIf since(PolicyPack base, DispatchRequest request) {
    WhatIf back = place.reading(() -> liangze.dispatch().whatIf(base, request, Scope.everything()));
    return WhatIf.of(back.getHypothetical(), back.getActual());
  }

  DailyDispatch dispatch(DispatchRequest request) {
    return place.reading(() -> liangze.dispatch().daily(request, Scope.everything()));
  }

  /** Returns the register of the three persons, page by page; names as the rights allow. */
  Iterator<RegisterRow> register(RegisterRequest request, Set<Right> rights) {
    Actor reader = Actor.builder().copyOf(ACTOR).rights(rights).build();
    RegisterReading rows = RegisterReading.of(liangze.roles(), request, reader);
    // The first page reads the whole ledger, the others what it has left in memory.
    place.reading(rows::hasNext);
    return rows;
  }
}
