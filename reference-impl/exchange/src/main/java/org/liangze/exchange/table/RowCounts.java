package org.liangze.exchange.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.intake.RowFinding;

/** The counts of a table while it is read; every row is good or bad at any time. */
final class RowCounts {

  private final Map<String, Long> findings = new TreeMap<>();
  private long good;
  private long warned;
  private long bad;
  private long rejected;
  private long blank;

  void addFinding(RowFinding finding) {
    findings.merge(finding.getCode().getCode(), 1L, Long::sum);
  }

  void addGood(boolean withWarnings) {
    good++;
    warned += withWarnings ? 1 : 0;
  }

  void addBad() {
    bad++;
  }

  void addBlank() {
    blank++;
  }

  /** A row that was good is bad after all. */
  void reject() {
    good--;
    bad++;
    rejected++;
  }

  long getRows() {
    return good + bad;
  }

  TableReport report(
      String layout, String source, @Nullable Text format, @Nullable RowFinding fatal) {
    return TableReport.builder()
        .layout(layout)
        .source(source)
        .format(Optional.ofNullable(format))
        .rows(getRows())
        .good(good)
        .warned(warned)
        .bad(bad)
        .rejected(rejected)
        .blank(blank)
        .findings(findings)
        .fatal(Optional.ofNullable(fatal))
        .build();
  }
}
