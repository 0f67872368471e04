package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Write;

/** Commits of which one may succeed (争用). */
final class Contest {

  private Contest() {}

  /**
   * Has each client commit the same write at the same time, as operations of their own.
   *
   * @return the revisions of those that were not refused
   */
  static List<Long> winners(
      Crew crew, Bench bench, List<LedgerStore> clients, String name, Write write) {
    List<Callable<Optional<Commit>>> attempts = new ArrayList<>();
    for (int i = 0; i < clients.size(); i++) {
      LedgerStore client = clients.get(i);
      Batch batch = bench.batch(name + "-" + i, write);
      attempts.add(() -> commitUnlessRefused(client, batch));
    }
    List<Long> winners = new ArrayList<>();
    for (Optional<Commit> commit : crew.together("contestant of " + name, attempts)) {
      commit.ifPresent(won -> winners.add(won.getRevision()));
    }
    return winners;
  }

  static Optional<Commit> commitUnlessRefused(LedgerStore client, Batch batch) {
    try {
      return Optional.of(Patience.commit(client, batch));
    } catch (StaleRevisionException anotherWasFirst) {
      return Optional.empty();
    }
  }
}
