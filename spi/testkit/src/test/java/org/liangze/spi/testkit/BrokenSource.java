package org.liangze.spi.testkit;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Licence;
import org.liangze.model.intake.RowFinding;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSourceException;

/** Sources that break one rule each, as an author of a plug-in well may. */
enum BrokenSource {
  COUNTS_ROWS_PER_PAGE(
      SourceRule.S1,
      items -> items.map(item -> moved(item, item.getRow() % 2 + 1, item.getRow() % 2 + 1))),

  FORGETS_THE_ROW_OF_A_FINDING(
      SourceRule.S1, items -> items.map(item -> moved(item, item.getRow(), 0))),

  LOSES_A_ROW_BETWEEN_PAGES(
      SourceRule.S1, items -> items.filter(item -> item.getRow() % 1_000 != 0)),

  LEAVES_BAD_ROWS_OUT(SourceRule.S2, items -> items.filter(item -> !item.isBad())),

  STOPS_AT_A_BAD_ROW(SourceRule.S2, items -> items.takeWhile(item -> !item.isBad())),

  KEEPS_ONE_ROW_OF_A_BUSINESS(
      SourceRule.S3,
      items -> {
        Set<Object> seen = new HashSet<>();
        return items.filter(
            item -> seen.add(SourceReading.idOf(item).<Object>map(id -> id).orElse(item)));
      }),

  MENDS_CHECK_DIGITS(SourceRule.S3, items -> items.map(BrokenSource::mended)),

  FOLDS_NAMES(SourceRule.S3, items -> items.map(BrokenSource::folded)),

  LEAVES_OLD_ROWS_OUT(
      SourceRule.S3,
      items ->
          items.filter(
              item -> item.getBusiness().map(one -> one.getFrom().getYear() > 2010).orElse(true))),

  MARKS_WHERE_READING_ENDED(
      SourceRule.S4,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            @Override
            public Optional<String> getWatermark() {
              return Optional.of("" + system.size());
            }
          }),

  MARKS_BY_THE_DAY_OF_THE_ROWS(
      SourceRule.S4,
      (system, watermark) ->
          new ListedSnapshot(system, Optional.empty()) {
            private String last = watermark.orElse("");

            @Override
            public Stream<LicenceItem> items() {
              return super.items().filter(item -> dayOf(item).compareTo(watermark.orElse("")) > 0);
            }

            private String dayOf(LicenceItem item) {
              String day = item.getBusiness().map(one -> "" + one.getFrom()).orElse("9");
              last = day.length() > 1 && day.compareTo(last) > 0 ? day : last;
              return day;
            }

            @Override
            public Optional<String> getWatermark() {
              return Optional.of(last).filter(day -> !day.isEmpty());
            }

            @Override
            public boolean isComplete() {
              return watermark.isEmpty();
            }
          }),

  REMEMBERS_WHAT_WAS_READ(
      SourceRule.S4,
      (system, watermark) ->
          new ListedSnapshot(
              system, watermark.or(() -> Optional.ofNullable((String) system.kept().get()))) {
            @Override
            public Optional<String> getWatermark() {
              system.kept().set(super.getWatermark().orElseThrow());
              return super.getWatermark();
            }
          }),

  READS_ALL_UNDER_ANY_MARK(
      SourceRule.S4,
      (system, watermark) ->
          new ListedSnapshot(system, Optional.empty()) {
            @Override
            public boolean isComplete() {
              return watermark.isEmpty();
            }
          }),

  TAKES_AN_UNKNOWN_MARK_FOR_THE_END(
      SourceRule.S4,
      (system, watermark) ->
          new ListedSnapshot(
              system, watermark.map(mark -> mark.matches("[0-9]+") ? mark : "" + system.size()))),

  OPENS_ONE_SNAPSHOT_AT_A_TIME(
      SourceRule.S5,
      (system, watermark) -> {
        Object mine = new Object();
        system.kept().set(mine);
        return new ListedSnapshot(system, watermark) {
          @Override
          public Stream<LicenceItem> items() {
            return super.items()
                .peek(
                    item -> {
                      if (system.kept().get() != mine) {
                        throw ListedSystem.failure("another one was opened");
                      }
                    });
          }
        };
      }),

  BELONGS_TO_ONE_THREAD(
      SourceRule.S5,
      (system, watermark) -> {
        system.kept().compareAndSet(null, Thread.currentThread());
        if (system.kept().get() != Thread.currentThread()) {
          throw ListedSystem.failure("another thread has it");
        }
        return new ListedSnapshot(system, watermark);
      }),

  NAMES_NO_VERSION(
      SourceRule.S5,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            @Override
            public String getVersion() {
              return "";
            }
          }),

  LISTS_ALL_BEFORE_THE_FIRST(SourceRule.S6, items -> items.toList().stream()),

  STREAMS_TWICE(
      SourceRule.S6,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            @Override
            public Stream<LicenceItem> items() {
              return lines();
            }
          }),

  CANNOT_BE_CLOSED_TWICE(
      SourceRule.S7,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            private boolean closed;

            @Override
            public void close() {
              if (closed) {
                throw ListedSystem.failure("closed already");
              }
              closed = true;
              super.close();
            }
          }),

  STAYS_OPEN_UNTIL_ALL_IS_READ(
      SourceRule.S7,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            private boolean ended;

            @Override
            public Stream<LicenceItem> items() {
              return Stream.concat(super.items(), Stream.of(0).flatMap(behind -> end()));
            }

            private Stream<LicenceItem> end() {
              ended = true;
              return Stream.empty();
            }

            @Override
            public void close() {
              if (ended) {
                super.close();
              }
            }
          }),

  TAKES_WHAT_IS_NEW_FOR_ALL(
      SourceRule.S8,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            @Override
            public boolean isComplete() {
              return true;
            }
          }),

  LEAVES_TOMBSTONES_OUT(
      SourceRule.S8, items -> items.filter(item -> item.getRemovedId().isEmpty())),

  TAKES_WHAT_IS_OLD_FOR_GONE(
      SourceRule.S8,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            @Override
            public Stream<LicenceItem> items() {
              LicenceItem.Builder gone = LicenceItem.builder().row(system.size() + 1L);
              return Stream.concat(
                  super.items(),
                  watermark.stream().map(old -> gone.removedId(system.line(0).id()).build()));
            }
          }),

  ENDS_WHERE_THE_CONNECTION_BROKE(
      SourceRule.S9,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            @Override
            public Stream<LicenceItem> items() {
              Iterator<LicenceItem> items = super.items().iterator();
              return Stream.generate(() -> Optional.<LicenceItem>empty())
                  .map(
                      none ->
                          system.isBroken() || !items.hasNext() ? none : Optional.of(items.next()))
                  .takeWhile(Optional::isPresent)
                  .map(Optional::get);
            }
          }),

  FORGETS_TO_WRAP(
      SourceRule.S9,
      (system, watermark) -> {
        if (system.isBroken()) {
          throw new IllegalStateException("the connection broke");
        }
        return new ListedSnapshot(system, watermark);
      }),

  STAYS_BROKEN(
      SourceRule.S9,
      (system, watermark) -> {
        if (system.isBroken()) {
          system.kept().set("broken");
        }
        if ("broken".equals(system.kept().get())) {
          throw ListedSystem.failure("broken");
        }
        return new ListedSnapshot(system, watermark);
      }),

  WRAPS_TWICE(
      SourceRule.S9,
      (system, watermark) -> {
        if (system.isBroken()) {
          throw new LicenceSourceException(
              ListedSystem.ID, Text.same("unreadable"), true, ListedSystem.failure("broken"));
        }
        return new ListedSnapshot(system, watermark);
      }),

  SHOWS_WHAT_THE_DRIVER_SAID(
      SourceRule.S10,
      (system, watermark) -> {
        if (system.isBroken()) {
          throw ListedSystem.failure("broken behind " + system.dump());
        }
        return new ListedSnapshot(system, watermark);
      }),

  SHOWS_THE_VALUE_IN_A_FINDING(
      SourceRule.S10,
      (system, watermark) ->
          new ListedSnapshot(system, watermark) {
            @Override
            Text message(SourceRow cells, InvalidValueException e) {
              return Text.same(cells.getName() + cells.getDivision() + ": " + e.getRule());
            }
          });

  private final SourceRule rule;
  private final BiFunction<ListedSystem, Optional<String>, LicenceSnapshot> opening;

  BrokenSource(
      SourceRule rule, BiFunction<ListedSystem, Optional<String>, LicenceSnapshot> opening) {
    this.rule = rule;
    this.opening = opening;
  }

  BrokenSource(SourceRule rule, UnaryOperator<Stream<LicenceItem>> wrong) {
    this(
        rule,
        (system, watermark) ->
            new ListedSnapshot(system, watermark) {
              @Override
              public Stream<LicenceItem> items() {
                return wrong.apply(super.items());
              }
            });
  }

  private static LicenceItem moved(LicenceItem item, long row, long rowOfFindings) {
    List<RowFinding> findings =
        item.getFindings().stream()
            .map(found -> ListedSnapshot.finding(rowOfFindings, "", found.getMessage()))
            .toList();
    return LicenceItem.builder().copyOf(item).row(row).findings(findings).build();
  }

  private static LicenceItem mended(LicenceItem item) {
    if (item.getBusiness().isEmpty()) {
      return item;
    }
    FoodBusiness business = item.getBusiness().get();
    List<Licence> licences =
        business.getLicences().stream()
            .map(Licence::getNumber)
            .map(number -> number.suggest(any -> true).stream().findFirst().orElse(number))
            .map(Licence::of)
            .toList();
    return LicenceItem.builder()
        .copyOf(item)
        .business(FoodBusiness.builder().copyOf(business).licences(licences).build())
        .build();
  }

  private static LicenceItem folded(LicenceItem item) {
    return LicenceItem.builder()
        .copyOf(item)
        .business(
            item.getBusiness()
                .map(
                    one ->
                        FoodBusiness.builder()
                            .copyOf(one)
                            .name(Normalizer.normalize(one.getName(), Normalizer.Form.NFKC))
                            .build()))
        .build();
  }

  /** Returns the one rule that it breaks. */
  SourceRule rule() {
    return rule;
  }

  LicenceSnapshot open(ListedSystem system, Optional<String> watermark) {
    return opening.apply(system, watermark);
  }
}
