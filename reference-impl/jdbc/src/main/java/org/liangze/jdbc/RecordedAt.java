package org.liangze.jdbc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/** When a commit was recorded: a column in UTC, to the microsecond. */
final class RecordedAt {

  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

  private RecordedAt() {}

  static void require(Instant recordedAt) {
    if (recordedAt.isBefore(FIRST) || recordedAt.isAfter(LAST)) {
      throw InvalidValueException.of(
          "Batch.recordedAt",
          recordedAt,
          Text.of(
              "数据库只保存 " + FIRST + " 至 " + LAST + " 的时刻",
              "a database keeps moments from " + FIRST + " to " + LAST));
    }
  }

  static LocalDateTime toCell(Instant recordedAt) {
    return LocalDateTime.ofInstant(recordedAt, ZoneOffset.UTC);
  }

  static Instant fromCell(LocalDateTime cell) {
    return cell.toInstant(ZoneOffset.UTC);
  }
}
