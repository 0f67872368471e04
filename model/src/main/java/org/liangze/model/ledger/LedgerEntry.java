package org.liangze.model.ledger;

import java.util.List;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * What the ledger records (台账条目): an immutable value with an identifier of its own, in the books of
 * one jurisdiction.
 *
 * <p>Implemented by the values of this model only.
 */
public interface LedgerEntry {

  /** Returns the kind of this entry. */
  EntryKind<?> getKind();

  /** Returns the identifier, unique among the entries of its kind; 1 to 64 characters. */
  String getId();

  /** Returns the jurisdiction in whose books the entry stands, by which a scope admits it. */
  JurisdictionCode getJurisdiction();

  /** Returns the entries that this one names, in the order of its fields, without repetition. */
  List<EntryReference> getReferences();
}
