package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Write;

/** Bad arguments are refused and named (L13). */
public interface ArgumentRules extends StoreSuite {

  @Test
  default void l13_aLimitOutsideOneToTenThousandIsRefused() {
    LedgerStore store = bench().store();
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());

    for (int limit : new int[] {0, -1, Integer.MIN_VALUE, 10_001, Integer.MAX_VALUE}) {
      Refusals.assertNames("limit", limit, () -> store.page(query, limit));
      Refusals.assertNames("limit", limit, () -> store.changes(ChangePosition.START, limit));
    }
    for (int limit : new int[] {1, 10_000}) {
      assertThat(store.page(query, limit).getEntries()).isEmpty();
      assertThat(store.changes(ChangePosition.endOf(Long.MAX_VALUE), limit).getChanges()).isEmpty();
    }
  }

  @Test
  default void l13_aRevisionThatIsNegativeOrFarBeyondTheLatestIsRefused() {
    LedgerStore store = bench().store();
    Attempts.put(bench(), "op-1", Write.create(new Samples(bench()).business("B1")));

    for (long knownAt :
        new long[] {-1, Long.MIN_VALUE, store.getRevision() + 1_000_000, Long.MAX_VALUE}) {
      Refusals.assertNames("knownAt", knownAt, () -> Refusals.find(bench(), knownAt));
      Refusals.assertNames("knownAt", knownAt, () -> Refusals.page(bench(), knownAt));
      Refusals.assertNames("knownAt", knownAt, () -> Refusals.stream(bench(), knownAt));
    }
  }

  @Test
  default void l13_theRevisionAfterTheLatestIsRefusedAndTheLatestIsNot() {
    Attempts.put(bench(), "op-1", Write.create(new Samples(bench()).business("B1")));

    Refusals.assertNextRevisionRefused(bench(), Refusals::find);
    Refusals.assertNextRevisionRefused(bench(), Refusals::page);
    Refusals.assertNextRevisionRefused(bench(), Refusals::stream);
  }

  @Test
  default void l13_moreIdsThanAPageHoldsAreRefused() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i <= LedgerStore.LARGEST_PAGE; i++) {
      ids.add(bench().id("B" + i));
    }

    Refusals.assertNames(
        "ids", ids.size(), () -> bench().store().findAll(EntryKind.BUSINESS, ids, bench().scope()));
  }

  @Test
  default void l13_aPositionBeyondTheEndOfTheFeedGivesAnEmptyLastPage() {
    LedgerStore store = bench().store();
    Attempts.put(bench(), "op-1", Write.create(new Samples(bench()).business("B1")));

    for (ChangePosition after :
        Arrays.asList(
            ChangePosition.of(store.getRevision() + 1_000_000, 1),
            ChangePosition.endOf(Integer.MAX_VALUE + 1L),
            ChangePosition.of(Long.MAX_VALUE, 0),
            ChangePosition.endOf(Long.MAX_VALUE))) {
      ChangePage page = store.changes(after, 10);
      assertThat(page.getChanges()).as("changes after %s", after).isEmpty();
      assertThat(page.isLast()).as("last page after %s", after).isTrue();
      assertThat(page.getNext()).isEqualTo(after);
    }
  }
}
