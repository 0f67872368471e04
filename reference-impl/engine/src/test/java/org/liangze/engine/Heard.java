package org.liangze.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.intake.RowFinding;

/** Keeps what an intake tells. */
final class Heard implements IntakeListener {

  final Map<NumberedEntry, List<RowFinding>> rejected = new LinkedHashMap<>();
  final List<RowFinding> findings = new ArrayList<>();
  final List<Long> progress = new ArrayList<>();

  @Override
  public void onRejected(NumberedEntry entry, List<RowFinding> why) {
    rejected.put(entry, why);
  }

  @Override
  public void onFinding(RowFinding finding) {
    findings.add(finding);
  }

  @Override
  public void onProgress(long rows) {
    progress.add(rows);
  }

  /** Returns each rejection as row, column and code. */
  List<String> rejections() {
    List<String> lines = new ArrayList<>();
    rejected.values().forEach(why -> why.forEach(finding -> lines.add(line(finding))));
    return lines;
  }

  /** Returns each other finding as row, column and code. */
  List<String> remarks() {
    return findings.stream().map(Heard::line).toList();
  }

  private static String line(RowFinding finding) {
    return finding.getRow() + " " + finding.getColumn().orElse("-") + " " + finding.getCode();
  }
}
