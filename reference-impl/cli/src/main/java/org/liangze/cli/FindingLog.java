package org.liangze.cli;

import java.util.ArrayList;
import java.util.List;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.intake.RowFinding;

/** The findings of one file (问题清单): all go to the file of findings, the first are shown. */
final class FindingLog implements IntakeListener {

  private final String file;
  private final Language language;
  private final int shown;
  private final FindingsFile all;
  private final Progress progress;
  private final List<RowFinding> first = new ArrayList<>();
  private long findings;

  /**
   * Makes the log of a file.
   *
   * @param shown how many findings to show
   * @param all where every finding goes
   */
  FindingLog(String file, Language language, int shown, FindingsFile all, Progress progress) {
    this.file = file;
    this.language = language;
    this.shown = shown;
    this.all = all;
    this.progress = progress;
  }

  @Override
  public void onFinding(RowFinding finding) {
    findings++;
    if (first.size() < shown) {
      first.add(finding);
    }
    all.add(file, finding);
  }

  @Override
  public void onRejected(NumberedEntry entry, List<RowFinding> reasons) {
    reasons.forEach(this::onFinding);
  }

  @Override
  public void onProgress(long rows) {
    progress.stepTo(rows);
  }

  /** Returns the first findings as lines, and how many more there are. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (RowFinding finding : first) {
      lines.add("  " + DisplayWidth.printable(line(finding)));
    }
    if (findings > first.size()) {
      lines.add(
          language.say(
              "  ……另有 " + (findings - first.size()) + " 条",
              "  ... and " + (findings - first.size()) + " more"));
    }
    return lines;
  }

  private String line(RowFinding finding) {
    String place = file;
    if (finding.getRow() > 0) {
      place += language.say(" 第 " + finding.getRow() + " 行", " row " + finding.getRow());
    }
    return place
        + finding.getColumn().map(column -> " " + column).orElse("")
        + language.say("：", ": ")
        + language.say(finding.getSeverity().getLabel())
        + " "
        + finding.getCode().getCode()
        + " "
        + language.say(finding.getMessage());
  }
}
