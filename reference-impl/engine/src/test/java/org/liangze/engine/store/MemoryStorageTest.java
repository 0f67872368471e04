package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;

import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

class MemoryStorageTest {

  @Test
  void storesWithoutACommonStorageAreIndependent() {
    LedgerStore one = new MemoryLedgerStore();
    LedgerStore independent = new MemoryLedgerStore();
    one.commit(batch("op-1", Write.create(business("B1"))));

    assertThat(independent.getRevision()).isZero();
    assertThat(independent.find(EntryKind.BUSINESS, "B1", EVERYTHING)).isEmpty();
    assertThat(independent.commit(batch("op-1", Write.create(business("B2")))).getRevision())
        .isEqualTo(1);
  }
}
