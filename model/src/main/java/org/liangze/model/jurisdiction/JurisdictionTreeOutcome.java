package org.liangze.model.jurisdiction;

import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * What became of a list of divisions: the tree of its good rows, the faults, and what hangs below
 * rejected rows. Every row is in exactly one of the three.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class JurisdictionTreeOutcome {

  JurisdictionTreeOutcome() {}

  /** Returns the tree of the good rows. */
  public abstract JurisdictionTree getTree();

  /** Returns all faults, by row. */
  public abstract List<TreeFault> getFaults();

  /** Returns the rows, by row number, without a fault of their own but below a rejected row. */
  @Value.NaturalOrder
  public abstract SortedMap<Long, Jurisdiction> getOrphans();

  /** Builds a {@link JurisdictionTreeOutcome}. */
  static final class Builder extends ImmutableJurisdictionTreeOutcome.Builder {}
}
