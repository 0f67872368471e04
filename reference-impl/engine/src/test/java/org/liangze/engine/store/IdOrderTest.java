package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;
import static org.liangze.engine.store.Samples.ids;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

class IdOrderTest {

  /** Some are read after one commit, some after several, so that stretches of any length merge. */
  @Test
  void whatIsAddedInAnyOrderIsMergedIntoWhatIsThere() {
    LedgerStore store = new MemoryLedgerStore();
    Random random = new Random(1);
    TreeSet<String> expected = new TreeSet<>(EntryOrder.BY_ID);
    for (int i = 0; i < 500; i++) {
      String id = (random.nextBoolean() ? "Ａ" : "𠮷") + random.nextInt(1_000_000);
      expected.add(id);
      store.commit(batch("op-" + i, Write.create(business(id))));
      if (random.nextInt(4) == 0) {
        assertThat(ids(store.page(Query.of(EntryKind.BUSINESS, EVERYTHING), 1_000).getEntries()))
            .containsExactlyElementsOf(expected);
      }
    }
  }
}
