package org.liangze.exchange.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.liangze.model.Text;

/** A file of rules as it is read: opened, decoded, made into nodes, and given to whoever knows. */
final class YamlFile {

  private YamlFile() {}

  /** Returns the name by which messages call a file. */
  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** Gives the root of a file to a reader, and returns every fault that either of us found. */
  static List<PolicyFileFault> read(Path file, BiConsumer<YamlNode, Faults> reader) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, reader);
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  /** Gives the root of a stream to a reader; the stream is not closed. */
  static List<PolicyFileFault> read(InputStream in, BiConsumer<YamlNode, Faults> reader) {
    Faults faults = new Faults();
    try {
      String text = SourceText.read(in, faults);
      YamlNode root = text == null ? null : YamlTree.read(text, faults);
      if (root != null) {
        reader.accept(root, faults);
      } else if (faults.isEmpty()) {
        faults.file(PolicyFileError.MISSING, Text.of("文件没有内容", "the file is empty"));
      }
      return faults.inOrder();
    } catch (IOException e) {
      return unreadable(e);
    }
  }

  private static List<PolicyFileFault> unreadable(IOException e) {
    Faults faults = new Faults();
    String reason = e.getClass().getSimpleName();
    faults.file(
        PolicyFileError.CANNOT_READ,
        Text.of("文件无法读取（" + reason + "）", "the file cannot be read (" + reason + ")"));
    return faults.inOrder();
  }
}
