package org.liangze.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.exchange.table.RegisterReading;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Right;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.policy.PolicyPack;

/** A ledger in memory (内存台账), filled kind by kind, and counted. */
final class Ledger {

  private static final Actor ACTOR = Actor.of("liangze-cli", Scope.everything());

  private final TwoResponsibilities liangze;

  private Ledger(TwoResponsibilities liangze) {
    this.liangze = liangze;
  }

  /**
   * Opens an empty ledger.
   *
   * @param counted the indicators that it counts
   */
  static Ledger open(
      Shell shell, JurisdictionTree tree, RuleChoice rules, List<Indicator> counted) {
    return new Ledger(
        DefaultTwoResponsibilities.builder()
            .store(new MemoryLedgerStore())
            .jurisdictions(tree)
            .policy(rules.pack())
            .calendar(rules.calendar())
            .counting(counted)
            .clock(shell.clock())
            .zone(shell.clock().getZone())
            .build());
  }

  /** Takes over all entries of a kind; kinds in the order of {@link EntryKind#all()}. */
  IntakeReport takeOver(
      EntryKind<?> kind, Iterator<NumberedEntry> entries, IntakeListener listener) {
    return liangze.baseRegister().takeOver(ACTOR, "take-over-" + kind.getName(), entries, listener);
  }

  Explanation explain(ExplanationRequest request) {
    return liangze.dispatch().explain(request, Scope.everything());
  }

  /** Returns what another policy gives, as what is, beside this ledger's, as what would be. */
  WhatIf since(PolicyPack base, DispatchRequest request) {
    WhatIf back = liangze.dispatch().whatIf(base, request, Scope.everything());
    return WhatIf.of(back.getHypothetical(), back.getActual());
  }

  DailyDispatch dispatch(DispatchRequest request) {
    return liangze.dispatch().daily(request, Scope.everything());
  }

  /** Returns the register of the three persons, page by page; names as the rights allow. */
  Iterator<RegisterRow> register(RegisterRequest request, Set<Right> rights) {
    Actor reader = Actor.builder().copyOf(ACTOR).rights(rights).build();
    return RegisterReading.of(liangze.roles(), request, reader);
  }
}
