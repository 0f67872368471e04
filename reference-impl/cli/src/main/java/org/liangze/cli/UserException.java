package org.liangze.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/** What the user did or gave cannot be worked with; told in lines and an exit code. */
final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient Text text;
  private final transient List<Text> details;

  private UserException(int exitCode, Text text, List<Text> details, @Nullable Throwable cause) {
    super(text.toString(), cause);
    this.exitCode = exitCode;
    this.text = text;
    this.details = List.copyOf(details);
  }

  static UserException usage(Text text) {
    return new UserException(Exit.USAGE, text, List.of(), null);
  }

  static UserException unreadable(Text text, @Nullable Throwable cause) {
    return new UserException(Exit.UNREADABLE, text, List.of(), cause);
  }

  /**
   * Returns the complaint that an input cannot be read.
   *
   * @param details everything that is wrong with it, a line each
   */
  static UserException faulty(Text text, List<Text> details) {
    return new UserException(Exit.UNREADABLE, text, details, null);
  }

  static UserException unwritable(Text text, @Nullable Throwable cause) {
    return new UserException(Exit.UNWRITABLE, text, List.of(), cause);
  }

  int getExitCode() {
    return exitCode;
  }

  Text getText() {
    return text;
  }

  /** Returns the particulars, which follow the text line by line. */
  List<Text> getDetails() {
    return details;
  }
}
