package org.liangze.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangze.model.Text;

/**
 * A folder into which files are written (输出目录), each under a name of its own until all are whole:
 * whoever looks, or interrupts, finds the earlier files or the new ones, never half a file.
 *
 * <p>Not thread-safe.
 */
final class OutputFolder implements AutoCloseable {

  /** Writes the content of one file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Map<Path, Path> partsByTarget = new LinkedHashMap<>();

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder, and makes it where it does not exist.
   *
   * @throws UserException if it cannot be made
   */
  static OutputFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException notAFolder) {
      throw UserException.unwritable(
          Text.of("不是目录：" + folder, "not a folder: " + folder), notAFolder);
    } catch (IOException failure) {
      throw unwritable(folder, failure);
    }
    return new OutputFolder(folder);
  }

  /** Writes a file, which is not seen under its name before {@link #publish}. */
  void write(String name, Content content) {
    Path part = open(name);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
      content.writeTo(out);
    } catch (IOException failure) {
      throw unwritable(part, failure);
    } catch (UncheckedIOException failure) {
      throw unwritable(part, failure.getCause());
    }
  }

  /** Returns where to write a file, which is not seen under its name before {@link #publish}. */
  Path open(String name) {
    Path target = folder.resolve(name);
    Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    // An interrupted program closes nothing, but it still deletes these.
    part.toFile().deleteOnExit();
    partsByTarget.put(target, part);
    return part;
  }

  /**
   * Shows all files under their names, in place of earlier ones. A file that was opened and never
   * made takes the earlier one away.
   *
   * @return the files that are there, in order
   */
  List<Path> publish() {
    List<Path> published = new ArrayList<>();
    for (Map.Entry<Path, Path> entry : partsByTarget.entrySet()) {
      try {
        if (Files.exists(entry.getValue())) {
          Files.move(entry.getValue(), entry.getKey(), StandardCopyOption.REPLACE_EXISTING);
          published.add(entry.getKey());
        } else {
          Files.deleteIfExists(entry.getKey());
        }
      } catch (IOException failure) {
        throw unwritable(entry.getKey(), failure);
      }
    }
    partsByTarget.clear();
    return published;
  }

  /** Drops what was not published. */
  @Override
  public void close() {
    for (Path part : partsByTarget.values()) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException failure) {
        throw unwritable(part, failure);
      }
    }
  }

  /** Returns the complaint that a file cannot be written. */
  static UserException unwritable(Path file, IOException failure) {
    return UserException.unwritable(
        Text.of("无法写入 " + file + "：", "cannot write " + file + ": ")
            .plus(FailureReason.of(failure)),
        failure);
  }
}
