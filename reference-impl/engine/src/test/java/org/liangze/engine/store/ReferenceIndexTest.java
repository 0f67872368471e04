package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.assignment;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.ids;

import org.junit.jupiter.api.Test;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

class ReferenceIndexTest {

  @Test
  void whatAWithdrawalNamesDoesNotHideWhatTheNextVersionNames() {
    LedgerStore store = new MemoryLedgerStore();
    store.commit(batch("op-1", Write.create(assignment("A1", "B1", "C1"))));
    store.commit(batch("op-2", Write.withdraw(assignment("A1", "B2", "C1"), 1)));
    store.commit(batch("op-3", Write.create(assignment("A1", "B2", "C1"))));

    Query<GuaranteeAssignment> query =
        Query.of(EntryKind.ASSIGNMENT, EVERYTHING)
            .referringTo(EntryReference.of(EntryKind.BUSINESS, "B2"));
    assertThat(ids(store.page(query, 10).getEntries())).containsExactly("A1");
    assertThat(store.page(query.knownAt(2), 10).getEntries()).isEmpty();
  }
}
