package org.liangze.exchange.table;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.intake.RowFinding;

/**
 * What became of a table that was read (读取结果): every row that is not blank is either good or bad.
 *
 * <p>Example: 225,200 rows, 225,180 good (12 of them with warnings), 20 bad.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class TableReport {

  TableReport() {}

  /** Returns the name of the layout, such as {@code businesses}. */
  public abstract String getLayout();

  /** Returns the name of the file, without its folder. */
  public abstract String getSource();

  /** Returns the format that was recognised, such as "CSV, GB18030"; empty if none was. */
  public abstract Optional<Text> getFormat();

  /** Returns how many rows were read, the header and blank rows not counted. */
  public abstract long getRows();

  /** Returns how many rows are good, with or without warnings. */
  public abstract long getGood();

  /** Returns how many of the good rows have at least one warning. */
  public abstract long getWarned();

  /** Returns how many rows are bad, those rejected later included. */
  public abstract long getBad();

  /** Returns how many of the bad rows were good here and rejected by whoever took them over. */
  public abstract long getRejected();

  /** Returns how many blank rows were skipped. */
  public abstract long getBlank();

  /** Returns how many findings there are of each code, such as {@code LZ-INTAKE-005}, in order. */
  public abstract Map<String, Long> getFindings();

  /** Returns the finding that ended the reading before the end of the source, if one did. */
  public abstract Optional<RowFinding> getFatal();

  /** Returns whether the whole source was read and no row is bad. */
  public final boolean isClean() {
    return getBad() == 0 && !getFatal().isPresent();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    if (getGood() + getBad() != getRows() || getWarned() > getGood() || getRejected() > getBad()) {
      throw InvalidValueException.of(
          "TableReport.rows",
          getRows(),
          Text.of("应等于合格行与错误行之和", "must be the sum of the good and the bad rows"));
    }
  }

  /** Builds a {@link TableReport}. */
  public static final class Builder extends ImmutableTableReport.Builder {
    Builder() {}
  }
}
