package org.liangze.model.guarantee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A supervision visit (督导): on one day, by one or several cadres, to one or several businesses.
 *
 * <p>Example: a group visit of {@code C1503-0001} and {@code C1503-0002} to three supermarkets.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class SupervisionVisit implements LedgerEntry {

  SupervisionVisit() {}

  @Override
  public final EntryKind<SupervisionVisit> getKind() {
    return EntryKind.VISIT;
  }

  @Override
  public final List<EntryReference> getReferences() {
    List<EntryReference> references = new ArrayList<>();
    getCadreIds().forEach(id -> references.add(EntryReference.of(EntryKind.CADRE, id)));
    getBusinessIds().forEach(id -> references.add(EntryReference.of(EntryKind.BUSINESS, id)));
    return Collections.unmodifiableList(references);
  }

  @Override
  public abstract String getId();

  /** Returns the lowest jurisdiction that holds all the visited businesses. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the day of the visit. */
  public abstract LocalDate getVisitedOn();

  /** Returns how the visit was made. */
  public abstract VisitMode getMode();

  /** Returns the cadres who visited; at least one. */
  public abstract Set<String> getCadreIds();

  /** Returns the businesses that were visited; at least one. */
  public abstract Set<String> getBusinessIds();

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("SupervisionVisit.id", getId());
    checkAll("SupervisionVisit.cadreIds", getCadreIds());
    checkAll("SupervisionVisit.businessIds", getBusinessIds());
    if (getMode() != VisitMode.GROUP && getCadreIds().size() > 1) {
      throw InvalidValueException.of(
          "SupervisionVisit.mode",
          getMode(),
          Text.of("多名干部的督导应为 GROUP", "a visit of several cadres is a GROUP visit"));
    }
  }

  private static void checkAll(String field, Set<String> ids) {
    if (ids.isEmpty()) {
      throw InvalidValueException.of(field, ids, Text.of("至少应有一个", "must name at least one"));
    }
    for (String id : ids) {
      Require.identifier(field, id);
    }
  }

  /** Builds a {@link SupervisionVisit}. */
  public static final class Builder extends ImmutableSupervisionVisit.Builder {
    Builder() {}
  }
}
