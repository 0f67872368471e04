package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.List;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.intake.RowFinding;

/** Keeps all that a listener hears. */
final class Heard implements IntakeListener {

  final List<RowFinding> findings = new ArrayList<>();
  final List<NumberedEntry> rejected = new ArrayList<>();
  long progress;

  @Override
  public void onFinding(RowFinding finding) {
    findings.add(finding);
  }

  @Override
  public void onRejected(NumberedEntry entry, List<RowFinding> reasons) {
    rejected.add(entry);
  }

  @Override
  public void onProgress(long rows) {
    progress = rows;
  }

  /** Returns the findings as {@code row column code severity}. */
  List<String> brief() {
    return findings.stream().map(Heard::brief).toList();
  }

  private static String brief(RowFinding finding) {
    return finding.getRow()
        + " "
        + finding.getColumn().orElse("-")
        + " "
        + finding.getCode()
        + " "
        + finding.getSeverity();
  }

  String messages() {
    return String.join(
        "\n",
        findings.stream()
            .map(
                finding ->
                    finding.getMessage().getChinese() + "\n" + finding.getMessage().getEnglish())
            .toList());
  }
}
