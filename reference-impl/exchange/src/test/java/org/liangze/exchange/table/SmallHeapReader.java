package org.liangze.exchange.table;

import java.nio.file.Path;

/** Reads a table of cadres and prints its counts; run in a machine of its own. */
final class SmallHeapReader {

  private SmallHeapReader() {}

  public static void main(String[] arguments) {
    TableReport report =
        TableIntake.check(
            TableLayout.CADRES,
            Path.of(arguments[0]),
            IntakeContext.builder()
                .tree(Counties.TREE)
                .quarantine(Path.of(arguments[0] + ".bad.csv"))
                .build());
    System.out.println(
        report.getRows()
            + " rows, "
            + report.getGood()
            + " good, "
            + report.getBad()
            + " bad, "
            + report
                .getFatal()
                .map(finding -> finding.getCode().getCode() + " at " + finding.getRow())
                .orElse(null));
  }
}
