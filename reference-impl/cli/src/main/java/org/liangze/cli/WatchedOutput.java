package org.liangze.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, with a memory of what went wrong (标准输出): a print stream above it tells nobody.
 *
 * <p>That whoever reads the pipe has had enough is not wrong.
 */
final class WatchedOutput extends OutputStream {

  private final OutputStream stream;
  private @Nullable IOException failure;

  WatchedOutput(OutputStream stream) {
    this.stream = stream;
  }

  /** Returns what went wrong first; empty if nothing did, or only a pipe was closed. */
  Optional<IOException> getFailure() {
    return Optional.ofNullable(failure)
        .filter(e -> !String.valueOf(e.getMessage()).contains("ipe"));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      stream.write(bytes, from, length);
    } catch (IOException e) {
      throw remember(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      stream.flush();
    } catch (IOException e) {
      throw remember(e);
    }
  }

  private IOException remember(IOException e) {
    if (failure == null) {
      failure = e;
    }
    return e;
  }
}
