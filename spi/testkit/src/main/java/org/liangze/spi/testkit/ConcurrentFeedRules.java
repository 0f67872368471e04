package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreCapability;

/**
 * How revisions are given, and the change feed is told, while several clients commit (L5).
 *
 * <p>A storage without {@link StoreCapability#SEVERAL_CLIENTS} is used through one client by all.
 */
public interface ConcurrentFeedRules extends StoreSuite {

  @Test
  default void l5_revisionsAreInTheOrderOfTheCalls() {
    List<Traffic.Call> calls;
    try (Crew crew = new Crew()) {
      Traffic traffic = new Traffic(bench(), crew, bench().clients(4), 15);
      traffic.start();
      calls = new ArrayList<>(traffic.getCalls());
    }
    calls.sort(Comparator.comparingLong(call -> call.getCommit().getRevision()));

    for (int later = 1; later < calls.size(); later++) {
      Traffic.Call call = calls.get(later);
      assertThat(call.getCommit().getRevision())
          .as("revision of %s", call)
          .isNotEqualTo(calls.get(later - 1).getCommit().getRevision());
      for (Traffic.Call earlier : calls.subList(0, later)) {
        assertThat(call.endedBefore(earlier))
            .as("%s ended before %s began, which has a lower revision", call, earlier)
            .isFalse();
      }
    }
  }

  /** Also when commits overlap, and end in another order than that in which they began. */
  @Test
  default void l5_everyFollowerSeesTheFinalOrder() {
    List<LedgerStore> clients = bench().clients(4);
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    List<Traffic.Call> calls;
    List<List<Change>> seen = new ArrayList<>();
    try (Crew crew = new Crew()) {
      Traffic traffic = new Traffic(bench(), crew, clients, 15);
      List<Crew.Member<List<Change>>> followers = new ArrayList<>();
      for (int limit : new int[] {1, 7, 1_000}) {
        Follower follower = new Follower(clients.get(limit % 4), bench(), start, limit);
        followers.add(
            crew.start("follower in pages of " + limit, () -> follower.readWhile(traffic::goesOn)));
      }
      traffic.start();
      calls = traffic.getCalls();
      for (Crew.Member<List<Change>> follower : followers) {
        seen.add(follower.result());
      }
    }
    List<Change> whole = Follower.changesAfter(store, bench(), start);

    assertThat(whole)
        .as("the feed, when all is done")
        .extracting(Change::getWrite)
        .isEqualTo(
            calls.stream()
                .sorted(Comparator.comparingLong(call -> call.getCommit().getRevision()))
                .flatMap(call -> call.getBatch().getWrites().stream())
                .collect(Collectors.toList()));
    for (List<Change> changes : seen) {
      assertThat(changes).as("what one saw who followed meanwhile").isEqualTo(whole);
    }
  }
}
