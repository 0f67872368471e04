package org.liangze.exchange.table;

import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * A list of divisions in a file (区划数据表), with its old codes in another one, if there are any.
 *
 * <p>Example: {@code DivisionTable.of(file).read(context)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class DivisionTable {

  DivisionTable() {}

  /** Returns the file of layout {@link TableLayout#DIVISIONS}. */
  public abstract Path getDivisions();

  /** Returns the file of layout {@link TableLayout#ALIASES}. */
  public abstract Optional<Path> getAliases();

  /**
   * Returns the divisions to which this list adds, with their old codes. A row that repeats one of
   * them changes nothing; one that says otherwise of the same code is warned of.
   */
  public abstract Optional<JurisdictionTree> getBase();

  /** Returns the version of the list, such as {@code 2025-12-31}; empty if not known. */
  @Value.Default
  public String getVersion() {
    return "";
  }

  /** Returns where the list comes from; as a rule the name of the file. */
  @Value.Default
  public String getSource() {
    return getDivisions().getFileName().toString();
  }

  /**
   * Reads the list. The context's tree and references are of no use here; its quarantine file is
   * for bad rows of the divisions, as findings of the aliases name their rows.
   *
   * @throws TableException if the quarantine file cannot be written
   */
  public final DivisionList read(IntakeContext context) {
    return new DivisionReading(this, context).run();
  }

  /** Returns a list without old codes. */
  public static DivisionTable of(Path divisions) {
    return builder().divisions(divisions).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DivisionTable}. */
  public static final class Builder extends ImmutableDivisionTable.Builder {
    Builder() {}
  }
}
