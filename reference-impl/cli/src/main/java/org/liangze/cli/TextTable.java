package org.liangze.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table (表格) for a terminal, its columns aligned by display width. Not thread-safe. */
final class TextTable {

  private static final int WIDEST_CELL = 120;
  private static final String GAP = "  ";

  private final List<String> headers = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a column of texts. */
  TextTable texts(String header) {
    return column(header, false);
  }

  /** Adds a column of numbers, which stand to the right. */
  TextTable numbers(String header) {
    return column(header, true);
  }

  private TextTable column(String header, boolean alignedRight) {
    headers.add(header);
    right.add(alignedRight);
    return this;
  }

  /** Adds a row with a cell for each column. */
  TextTable row(String... cells) {
    return row(Arrays.asList(cells));
  }

  /** Adds a row with a cell for each column. */
  TextTable row(List<String> cells) {
    if (cells.size() != headers.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + headers.size());
    }
    rows.add(
        cells.stream()
            .map(DisplayWidth::printable)
            .map(cell -> DisplayWidth.cut(cell, WIDEST_CELL))
            .collect(Collectors.toList()));
    return this;
  }

  /** Returns the lines: the headers, a rule and the rows, without blanks at their ends. */
  List<String> lines() {
    int[] widths = IntStream.range(0, headers.size()).map(this::width).toArray();
    List<String> lines = new ArrayList<>();
    lines.add(line(headers, widths));
    lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int width(int column) {
    int widest = DisplayWidth.of(headers.get(column));
    for (List<String> row : rows) {
      widest = Math.max(widest, DisplayWidth.of(row.get(column)));
    }
    return widest;
  }

  private String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> DisplayWidth.pad(cells.get(i), widths[i], !right.get(i)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }
}
