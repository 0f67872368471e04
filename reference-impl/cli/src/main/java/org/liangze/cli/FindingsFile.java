package org.liangze.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangze.model.intake.RowFinding;

/**
 * The file of all findings (问题清单文件): CSV in UTF-8 with a byte order mark, one finding a row. It is
 * made with the first finding.
 *
 * <p>Not thread-safe.
 */
final class FindingsFile implements AutoCloseable {

  /** The name of the file; findings.csv is the table of what was found at businesses. */
  static final String NAME = "intake-findings.csv";

  private static final String HEADER = "\uFEFFfile,row,column,code,severity,message\r\n";

  private final Optional<Path> file;
  private final Language language;
  private @Nullable Writer writer;

  /**
   * Makes the file, not yet on the disk.
   *
   * @param file where it lies; empty to write none
   */
  FindingsFile(Optional<Path> file, Language language) {
    this.file = file;
    this.language = language;
  }

  /** Adds a finding about a file. */
  void add(String about, RowFinding finding) {
    if (file.isEmpty()) {
      return;
    }
    try {
      if (writer == null) {
        writer =
            new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file.get()), StandardCharsets.UTF_8));
        writer.write(HEADER);
      }
      writer.write(row(about, finding));
    } catch (IOException failure) {
      throw OutputFolder.unwritable(file.get(), failure);
    }
  }

  private String row(String about, RowFinding finding) {
    return Stream.of(
                about,
                Long.toString(finding.getRow()),
                finding.getColumn().orElse(""),
                finding.getCode().getCode(),
                finding.getSeverity().name(),
                language.say(finding.getMessage()))
            .map(FindingsFile::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  /** A spreadsheet would take a cell for a formula that begins like one. */
  private static String cell(String text) {
    String guarded = text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
    return guarded.matches("(?s).*[\",\\r\\n].*")
        ? "\"" + guarded.replace("\"", "\"\"") + "\""
        : guarded;
  }

  @Override
  public void close() {
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException failure) {
        throw OutputFolder.unwritable(file.orElseThrow(), failure);
      }
    }
  }
}
