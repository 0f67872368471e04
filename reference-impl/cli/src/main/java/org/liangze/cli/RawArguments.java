package org.liangze.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments as they were typed.
 *
 * <p>In a POSIX locale, the default of containers and cron jobs, Java reads them as ASCII, and
 * every Chinese character in them is lost. Linux has kept the bytes.
 */
final class RawArguments {

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final char REPLACEMENT = '\uFFFD';

  private RawArguments() {}

  /** Returns the arguments, those that Java could not read restored where possible. */
  static List<String> of(String... arguments) {
    List<String> read = Arrays.asList(arguments);
    if (read.stream().allMatch(argument -> argument.indexOf(REPLACEMENT) < 0)) {
      return read;
    }
    try {
      return restore(read, Files.readAllBytes(COMMAND_LINE));
    } catch (IOException notLinux) {
      return read;
    }
  }

  /**
   * Returns the last arguments of a command line, if they are UTF-8 and the others among them are
   * as Java read them.
   *
   * @param commandLine all arguments, a zero byte after each
   */
  static List<String> restore(List<String> read, byte[] commandLine) {
    List<String> typed = new ArrayList<>();
    try {
      int from = 0;
      for (int i = 0; i < commandLine.length; i++) {
        if (commandLine[i] == 0) {
          typed.add(decode(commandLine, from, i));
          from = i + 1;
        }
      }
    } catch (CharacterCodingException notUtf8) {
      return read;
    }
    if (typed.size() < read.size()) {
      return read;
    }
    List<String> last = typed.subList(typed.size() - read.size(), typed.size());
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).indexOf(REPLACEMENT) < 0 && !read.get(i).equals(last.get(i))) {
        return read;
      }
    }
    return last;
  }

  private static String decode(byte[] bytes, int from, int end) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, from, end - from))
        .toString();
  }
}
