package org.liangze.engine.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.Role;
import org.liangze.model.figure.Tally;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * What the book keeps of 126,000 businesses with a year of duty records each, some 54 million: not
 * a test, as its name does not end like one. See the engine's README for how to run it.
 */
class YearOfDutiesMeasurement {

  private static final int BUSINESSES = 126_000;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final int DAYS = 365;

  @Test
  void measure() {
    long empty = usedBytes();
    LedgerBook book = new LedgerBook(new Feed());
    book.followThrough(1);
    long businesses = usedBytes();
    long began = System.nanoTime();
    book.followThrough(1 + DAYS);
    long seconds = (System.nanoTime() - began) / 1_000_000_000;
    long year = usedBytes();

    long[] records = new long[1];
    long[] metAndRequired = new long[2];
    book.forEachBusiness(facts -> count(facts, records, metAndRequired));
    System.out.printf(
        Locale.ROOT,
        "%,d businesses, %,d duty records followed in %,d s%n"
            + "heap: businesses with two persons %,d bytes each, their duties of the year %,d bytes each (%,d MB)%n"
            + "THREE_PERSONS on the last day: %s%n",
        BUSINESSES,
        records[0],
        seconds,
        (businesses - empty) / BUSINESSES,
        (year - businesses) / BUSINESSES,
        (year - businesses) / 1_000_000,
        Tally.of(metAndRequired[0], metAndRequired[1]));
  }

  private static void count(BusinessFacts facts, long[] records, long[] metAndRequired) {
    records[0] += facts.getDutyLog().size();
    for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
      if (indicator.getIndicator().equals(Indicator.THREE_PERSONS)) {
        switch (indicator
            .assess(facts, SmallProvince.RULES, FIRST.plusDays(DAYS - 1L))
            .getOutcome()) {
          case MET:
            metAndRequired[0]++;
            metAndRequired[1]++;
            break;
          case MISSED:
            metAndRequired[1]++;
            break;
          default:
            break;
        }
      }
    }
  }

  private static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }

  /** A store that keeps nothing: the first commit brings the businesses, each other one a day. */
  private static final class Feed implements LedgerStore {

    private Commit commit = commit(1, 3 * BUSINESSES);
    private List<Write> today = new ArrayList<>();

    @Override
    public ChangePage changes(ChangePosition after, int limit) {
      long revision = after.getRevision() == 0 ? 1 : after.getRevision();
      int place = after.getRevision() == 0 ? 0 : after.getPlace();
      if (today.isEmpty() || commit.getRevision() != revision || place == commit.getSize()) {
        if (commit.getRevision() == revision && place == commit.getSize() && place > 0) {
          revision++;
          place = 0;
        }
        today = writes(revision);
        commit = commit(revision, today.size());
      }
      List<Change> changes = new ArrayList<>();
      while (changes.size() < limit && place < today.size()) {
        place++;
        changes.add(Change.of(commit, place, today.get(place - 1)));
      }
      boolean last = place == today.size() && revision == 1 + DAYS;
      if (last || revision == 1 && place == today.size()) {
        today = new ArrayList<>(); // so that only what the book keeps is measured
      }
      return ChangePage.of(changes, after, last);
    }

    private static Commit commit(long revision, int size) {
      return Commit.builder()
          .revision(revision)
          .operationId("day-" + revision)
          .actorId("measurement")
          .recordedAt(Instant.EPOCH)
          .size(size)
          .build();
    }

    private static List<Write> writes(long revision) {
      List<Write> writes = new ArrayList<>();
      LocalDate day = FIRST.plusDays(revision - 2);
      for (int i = 0; i < BUSINESSES; i++) {
        String id = "B" + i;
        if (revision == 1) {
          writes.add(Write.create(SmallProvince.business(id).riskLevel(RiskLevel.C).build()));
          writes.add(appointment(id, Role.OFFICER));
          writes.add(appointment(id, Role.PRINCIPAL));
          continue;
        }
        writes.add(duty(id, Duty.DAILY_CONTROL, day));
        // Not all on one day, as in life.
        if (day.getDayOfWeek().getValue() == 1 + i % 5) {
          writes.add(duty(id, Duty.WEEKLY_INSPECTION, day));
        }
        if (day.getDayOfMonth() == 20 + i % 9) {
          writes.add(duty(id, Duty.MONTHLY_DISPATCH, day));
        }
      }
      return writes;
    }

    private static Write appointment(String business, Role role) {
      return Write.create(
          SmallProvince.appointment(business + "." + role, business, role)
              .personId(person(business, role))
              .build());
    }

    /** Made anew for each record, as records come from a store. */
    private static String person(String business, Role role) {
      return "P" + business + "." + role.ordinal();
    }

    private static Write duty(String business, Duty duty, LocalDate day) {
      Role role = duty == Duty.MONTHLY_DISPATCH ? Role.PRINCIPAL : Role.OFFICER;
      return Write.create(
          SmallProvince.duty(business + "." + day, business, duty, day.toString())
              .role(role)
              .personId(person(business, role))
              .build());
    }

    @Override
    public String getId() {
      return "feed";
    }

    @Override
    public long getRevision() {
      return 1 + DAYS;
    }

    @Override
    public Commit commit(Batch batch) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Commit> findCommit(String operationId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends LedgerEntry> Optional<Stored<T>> find(
        EntryKind<T> kind, String id, Scope scope) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
        EntryKind<T> kind, String id, Scope scope, long knownAt) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
      throw new UnsupportedOperationException();
    }
  }
}
