package org.liangze.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
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

  private static final Text MALFORMED =
      Text.of(
          "不是属性文件（编码应为 UTF-8，\\u 后应为四位十六进制数）",
          "it is no properties file (in UTF-8, with four hexadecimal digits behind \\u)");

  private static final String DATE = "date";
  private static final String DIVISIONS_VERSION = "divisions-version";

  /** Returns what a folder says, or nothing where it has no such file. */
  static FolderSettings of(Path folder) {
    Path file = folder.resolve(FILE);
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (CharacterCodingException | IllegalArgumentException malformed) {
        throw unreadable(file, MALFORMED, malformed);
      } catch (IOException unreadable) {
        throw unreadable(file, FailureReason.of(unreadable), unreadable);
      }
    }
    try {
      return new FolderSettings(
          Optional.ofNullable(properties.getProperty(DATE)).map(LocalDate::parse),
          Optional.ofNullable(properties.getProperty(DIVISIONS_VERSION)));
    } catch (DateTimeException noDate) {
      String value = properties.getProperty(DATE);
      throw unreadable(file, OptionValues.told(DATE, value, OptionValues.DAY_RULE), noDate);
    }
  }

  static FolderSettings none() {
    return new FolderSettings(Optional.empty(), Optional.empty());
  }

  private static UserException unreadable(Path file, Text reason, Exception cause) {
    return UserException.unreadable(
        Text.of(file + " 无法读取：", file + " cannot be read: ").plus(reason), cause);
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
