package org.liangze.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;

/**
 * What became of a list of divisions (区划读取结果): the tree of its good rows, and every fault.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class DivisionList {

  DivisionList() {}

  /** Returns the tree of the good rows; empty of jurisdictions if nothing could be read. */
  public abstract JurisdictionTree getTree();

  /**
   * Returns every error of the divisions, by row: those of single rows, those of the tree with
   * their {@link org.liangze.model.jurisdiction.TreeFaultKind} as code, and rows below a bad one.
   */
  public abstract List<RowFinding> getFaults();

  /** Returns every error of the old codes, by row of their file. */
  public abstract List<RowFinding> getAliasFaults();

  /** Returns the counts of the divisions; rows that the tree refuses are bad. */
  public abstract TableReport getReport();

  /** Returns the counts of the old codes, if a file was given. */
  public abstract Optional<TableReport> getAliasReport();

  /** Returns how many jurisdictions each tier has; tiers without any are left out. */
  public final Map<Tier, Integer> getCounts() {
    return getTree().getCounts();
  }

  /** Returns whether there is no fault of any kind. */
  public final boolean isClean() {
    return getFaults().isEmpty() && getAliasFaults().isEmpty();
  }

  /** Builds a {@link DivisionList}. */
  static final class Builder extends ImmutableDivisionList.Builder {}
}
