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
   * for bad rows of the divisions alone. Its listener hears of the old codes as well, whose
   * findings name the rows of their own file; to tell them apart use {@link #read(IntakeContext,
   * IntakeContext)}.
   *
   * @throws TableException if the quarantine file cannot be written
   */
  public final DivisionList read(IntakeContext context) {
    return read(context, context.toBuilder().quarantine(Optional.empty()).build());
  }

  /**
   * Reads the list. Findings are told once the tree is judged, in the order of the rows.
   *
   * @param context where findings and bad rows of the divisions go
   * @param aliasContext where those of the old codes go
   * @throws TableException if a quarantine file cannot be written
   */
  public final DivisionList read(IntakeContext context, IntakeContext aliasContext) {
    return new DivisionReading(this, context, aliasContext).run();
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
