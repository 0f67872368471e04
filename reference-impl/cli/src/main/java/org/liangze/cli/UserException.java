package org.liangze.cli;

import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/** What the user did or gave cannot be worked with; told in one line and an exit code. */
final class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final transient Text text;

  private UserException(int exitCode, Text text, @Nullable Throwable cause) {
    super(text.toString(), cause);
    this.exitCode = exitCode;
    this.text = text;
  }

  static UserException usage(Text text) {
    return new UserException(Exit.USAGE, text, null);
  }

  static UserException unreadable(Text text, @Nullable Throwable cause) {
    return new UserException(Exit.UNREADABLE, text, cause);
  }

  static UserException unwritable(Text text, @Nullable Throwable cause) {
    return new UserException(Exit.UNWRITABLE, text, cause);
  }

  int getExitCode() {
    return exitCode;
  }

  Text getText() {
    return text;
  }
}
