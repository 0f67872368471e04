package org.liangze.engine.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.duty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.liangze.engine.History;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;

/** The log of a business is that of the records which stand, whatever was replaced or withdrawn. */
class LedgerBookProperties {

  /** A record to put, or to withdraw. */
  record Step(DutyRecord entry, boolean withdrawn) {}

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<DutyRecord> records =
        SmallProvince.dutyRecords()
            .map(each -> DutyRecord.builder().copyOf(each).businessId("B0").build());
    return Arbitraries.frequencyOf(
            Tuple.of(2, records.map(each -> new Step(each, false))),
            Tuple.of(1, records.map(each -> new Step(each, true))))
        .list()
        .ofMinSize(3)
        .ofMaxSize(40);
  }

  private static DutyLog log(LedgerBook book) {
    return book.find("B0").orElseThrow().getDutyLog();
  }

  @Property(tries = 300)
  void aBookThatFollowsHasTheLogOfTheRecordsThatStand(@ForAll("histories") List<Step> steps) {
    MemoryLedgerStore store = new MemoryLedgerStore();
    History history = new History(store);
    history.put(List.of(business("B0").build()));
    LedgerBook following = new LedgerBook(store);
    Map<String, DutyRecord> standing = new TreeMap<>();
    List<Collection<DutyRecord>> asKnown = new ArrayList<>(List.of(List.of(), List.of()));
    for (Step step : steps) {
      if (step.withdrawn()) {
        history.withdraw(step.entry());
        standing.remove(step.entry().getId());
      } else {
        history.put(List.of(step.entry()));
        standing.put(step.entry().getId(), step.entry());
      }
      following.followThrough(store.getRevision());
      assertThat(log(following)).isEqualTo(DutyLog.of(standing.values()));
      if (asKnown.size() == store.getRevision()) {
        asKnown.add(List.copyOf(standing.values()));
      }
    }
    for (int revision = 1; revision < asKnown.size(); revision++) {
      LedgerBook then = new LedgerBook(store);
      then.followThrough(revision);
      assertThat(log(then)).isEqualTo(DutyLog.of(asKnown.get(revision)));
    }
  }

  @Example
  void ofTwoRecordsThatSayTheSameOneMayBeWithdrawn() {
    MemoryLedgerStore store = new MemoryLedgerStore();
    History history = new History(store);
    DutyRecord one = duty("D1", "B0", Duty.DAILY_CONTROL, "2022-11-02").build();
    DutyRecord other = duty("D2", "B0", Duty.DAILY_CONTROL, "2022-11-02").build();
    history.put(List.of(business("B0").build(), one, other));
    LedgerBook book = new LedgerBook(store);
    book.followThrough(1);

    history.withdraw(one);
    book.followThrough(2);
    assertThat(log(book)).isEqualTo(DutyLog.of(List.of(other)));

    history.withdraw(other);
    book.followThrough(3);
    assertThat(log(book)).isEqualTo(DutyLog.empty());
  }
}
