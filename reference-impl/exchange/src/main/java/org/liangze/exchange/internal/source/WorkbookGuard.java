package org.liangze.exchange.internal.source;

import java.nio.file.Path;

final class WorkbookGuard {
  static WorkbookGuard check(Path file) throws UnreadableException {
    return new WorkbookGuard();
  }

  boolean hasStyles() {
    return true;
  }

  boolean isFrom1904() {
    return false;
  }
}
