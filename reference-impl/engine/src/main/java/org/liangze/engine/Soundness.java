package org.liangze.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Judges whether the rows of one source are sound: each identifier once, jurisdictions in the tree
 * and in the actor's scope, references to what exists. Not thread-safe.
 *
 * <p>What it remembers are the identifiers of the source, and where that stands which the rows at
 * hand refer to; nothing else.
 */
final class Soundness {

  private final Books books;
  private final Actor actor;
  private final Map<EntryKind<?>, Set<String>> seen = new HashMap<>();
  private final Map<EntryKind<?>, Set<String>> rejected = new HashMap<>();
  private final Map<EntryReference, JurisdictionCode> inLedger = new HashMap<>();

  Soundness(Books books, Actor actor) {
    this.books = books;
    this.actor = actor;
    for (EntryKind<?> kind : EntryKind.all()) {
      seen.put(kind, new HashSet<>());
      rejected.put(kind, new HashSet<>());
    }
  }

  /** Returns whether a row was about an entry, sound or not. */
  boolean hasSeen(EntryReference reference) {
    return seen.get(reference.getKind()).contains(reference.getId());
  }

  /** Remembers that a row was about an entry, though it says no more than that. */
  void see(EntryReference reference) {
    if (seen.get(reference.getKind()).add(reference.getId())) {
      rejected.get(reference.getKind()).add(reference.getId());
    }
  }

  /** Looks up in bulk where that stands in the ledger which the next rows refer to. */
  void lookUp(List<? extends Incoming> next) {
    inLedger.clear();
    Set<EntryReference> named = new LinkedHashSet<>();
    for (Incoming incoming : next) {
      for (EntryReference reference : incoming.getReferences()) {
        if (!isGivenBySource(reference)) {
          named.add(reference);
        }
      }
    }
    books.findAll(
        named,
        found ->
            inLedger.put(EntryReference.to(found.getEntry()), found.getEntry().getJurisdiction()));
  }

  /** Returns everything that is wrong with the next row; nothing if it is sound. */
  List<RowFinding> judge(Incoming incoming, Optional<LedgerEntry> latest) {
    EntryReference reference = incoming.getReference();
    List<RowFinding> findings = new ArrayList<>(0);
    if (!seen.get(reference.getKind()).add(reference.getId())) {
      findings.add(duplicate(incoming));
      return findings;
    }
    incoming
        .getGiven()
        .ifPresent(entry -> addIfMisplaced(findings, incoming, entry.getJurisdiction()));
    latest
        .filter(entry -> !actor.getScope().contains(entry.getJurisdiction()))
        .ifPresent(entry -> findings.add(foreign(incoming)));
    for (EntryReference named : incoming.getReferences()) {
      if (!exists(named, reference.getKind())) {
        findings.add(unknown(incoming, named));
      }
    }
    if (!findings.isEmpty()) {
      rejected.get(reference.getKind()).add(reference.getId());
    }
    return findings;
  }

  private void addIfMisplaced(
      List<RowFinding> findings, Incoming incoming, JurisdictionCode jurisdiction) {
    if (!books.getTree().contains(jurisdiction)) {
      findings.add(
          error(
              incoming,
              "jurisdiction",
              IntakeFinding.UNKNOWN_JURISDICTION,
              Text.of(
                  "区划 " + jurisdiction + " 不在区划树中",
                  "jurisdiction " + jurisdiction + " is not in the tree")));
    } else if (!actor.getScope().contains(jurisdiction)) {
      findings.add(
          error(
              incoming,
              "jurisdiction",
              IntakeFinding.OUT_OF_SCOPE,
              Text.of(
                  "区划 " + jurisdiction + " 不在操作人的数据范围内",
                  "jurisdiction " + jurisdiction + " lies outside the actor's scope")));
    }
  }

  /**
   * What the source gave and was not rejected will be in the ledger. The cadres of assignments and
   * visits may serve above the actor's scope, and the visit at which something was found may have
   * been to businesses beyond it; whatever else is named must be within it.
   */
  private boolean exists(EntryReference named, EntryKind<?> namedBy) {
    if (isGivenBySource(named)) {
      return true;
    }
    boolean mayBeAbove =
        named.getKind() == EntryKind.VISIT
            || (named.getKind() == EntryKind.CADRE && namedBy != EntryKind.LETTER);
    Scope scope = mayBeAbove ? Scope.everything() : actor.getScope();
    JurisdictionCode jurisdiction = inLedger.get(named);
    return jurisdiction != null && scope.contains(jurisdiction);
  }

  private boolean isGivenBySource(EntryReference named) {
    return hasSeen(named) && !rejected.get(named.getKind()).contains(named.getId());
  }

  private static RowFinding duplicate(Incoming incoming) {
    return error(
        incoming,
        "id",
        IntakeFinding.DUPLICATE,
        Wording.name(incoming.getReference())
            .plus(Text.of(" 在前面的行中已有", " stands in an earlier row already")));
  }

  private static RowFinding foreign(Incoming incoming) {
    return error(
        incoming,
        "id",
        IntakeFinding.OUT_OF_SCOPE,
        Wording.name(incoming.getReference())
            .plus(Text.of(" 不在操作人的数据范围内", " lies outside the actor's scope")));
  }

  private static RowFinding unknown(Incoming incoming, EntryReference named) {
    return error(
        incoming,
        named.getKind().getName(),
        IntakeFinding.UNKNOWN_REFERENCE,
        Wording.name(named)
            .plus(Text.of(" 不存在，或不在数据范围内", " does not exist, or not within the scope")));
  }

  private static RowFinding error(
      Incoming incoming, String column, IntakeFinding code, Text message) {
    return RowFinding.of(incoming.getRow(), column, code, Severity.ERROR, message);
  }
}
