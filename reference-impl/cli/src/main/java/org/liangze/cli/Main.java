package org.liangze.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * The program (命令行程序): {@code java -jar liangze.jar demo}.
 *
 * <p>Everything is told on standard output and standard error in UTF-8; how it went, by the exit
 * code.
 */
public final class Main {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Main() {}

  /** Runs one command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    List<String> typed = RawArguments.of(arguments);
    Shell shell =
        new Shell(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Clock.system(ZONE),
            StandardError::isTerminal,
            System.getenv());
    System.exit(Liangze.run(shell, typed));
  }
}
