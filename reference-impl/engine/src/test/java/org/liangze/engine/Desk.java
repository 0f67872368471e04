package org.liangze.engine;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.liangze.engine.SmallProvince.TREE;
import static org.liangze.engine.SmallProvince.code;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.Recorded;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.error.RefusedException;
import org.liangze.api.error.Violation;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

/**
 * The services over a memory store of a small province, on 2022-11-04, 04:00 Chinese time, when it
 * is still 2022-11-03 in Greenwich.
 */
final class Desk {

  static final Actor REGION = Actor.of("office-15", Scope.everything());
  static final Actor HOHHOT = Actor.of("office-1501", Scope.within(TREE, code("1501")));
  static final Actor XINCHENG = Actor.of("office-150102", Scope.within(TREE, code("150102")));
  static final Actor XILINGOL = Actor.of("office-1525", Scope.within(TREE, code("1525")));
  static final PageRequest PAGE = PageRequest.first(100);

  final MemoryLedgerStore store = new MemoryLedgerStore();
  final MovableClock clock = new MovableClock(Instant.parse("2022-11-03T20:00:00.123456789Z"));
  final TwoResponsibilities liangze;

  Desk() {
    this(given -> given);
  }

  /**
   * @param between what stands between the services and the store
   */
  Desk(UnaryOperator<LedgerStore> between) {
    liangze = builder().store(between.apply(store)).build();
  }

  DefaultTwoResponsibilities.Builder builder() {
    return DefaultTwoResponsibilities.builder()
        .store(store)
        .jurisdictions(TREE)
        .clock(clock)
        .zone(ZoneId.of("Asia/Shanghai"));
  }

  /** Puts entries into the ledger, whatever the rules say. */
  Desk with(LedgerEntry... entries) {
    new History(store).put(Arrays.asList(entries));
    return this;
  }

  <T extends LedgerEntry> T entry(EntryKind<T> kind, String id) {
    return store.find(kind, id, Scope.everything()).orElseThrow().getEntry();
  }

  <T extends LedgerEntry> List<T> all(EntryKind<T> kind) {
    try (var entries = store.stream(Query.of(kind, Scope.everything()))) {
      return entries.map(Stored::getEntry).collect(Collectors.toList());
    }
  }

  /** Returns the one entry that a call wrote. */
  <T extends LedgerEntry> T written(EntryKind<T> kind, Receipt receipt) {
    EntryReference last = receipt.getEntries().get(receipt.getEntries().size() - 1);
    return entry(kind, last.getId());
  }

  static <T extends LedgerEntry> List<T> entries(RecordPage<T> page) {
    return page.getRecords().stream().map(Recorded::getEntry).collect(Collectors.toList());
  }

  /** Returns the rules that a call is refused by, each with what it says. */
  static Map<Violation, Text> refusal(ThrowingCallable call) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, call);
    if (refused == null) {
      throw new AssertionError("not refused");
    }
    return refused.getViolations();
  }
}
