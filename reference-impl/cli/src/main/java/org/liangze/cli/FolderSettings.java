package org.liangze.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import org.liangze.model.Text;

/**
 * What a folder of data says about itself (数据目录说明): the day and the version of its divisions, which
 * no table has room for. Options win over it.
 *
 * @param date the day on which the data are dispatched, unless another is asked for
 * @param divisionsVersion the version of the list of divisions
 */
record FolderSettings(Optional<LocalDate> date, Optional<String> divisionsVersion) {

  /** The name of the file within the folder. */
  static final String FILE = "dispatch.properties";

  private static final String DATE = "date";
  private static final String DIVISIONS_VERSION = "divisions-version";

  /** Returns what a folder says, or nothing where it has no such file. */
  static FolderSettings of(Path folder) {
    Path file = folder.resolve(FILE);
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException | IllegalArgumentException unreadable) {
        throw unreadable(file, unreadable);
      }
    }
    try {
      return new FolderSettings(
          Optional.ofNullable(properties.getProperty(DATE)).map(LocalDate::parse),
          Optional.ofNullable(properties.getProperty(DIVISIONS_VERSION)));
    } catch (DateTimeException noDate) {
      throw unreadable(file, noDate);
    }
  }

  static FolderSettings none() {
    return new FolderSettings(Optional.empty(), Optional.empty());
  }

  private static UserException unreadable(Path file, Exception cause) {
    return UserException.unreadable(
        Text.of(
            file + " 无法读取：" + cause.getMessage(), file + " cannot be read: " + cause.getMessage()),
        cause);
  }

  /** Writes the file, which begins by saying what it is. */
  void writeTo(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write("# Defaults for \"liangze dispatch --data\" on this folder.\n");
    if (date.isPresent()) {
      writer.write(DATE + "=" + date.get() + "\n");
    }
    if (divisionsVersion.isPresent()) {
      writer.write(DIVISIONS_VERSION + "=" + divisionsVersion.get() + "\n");
    }
    writer.flush();
  }
}
