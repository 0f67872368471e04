package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.liangze.model.Require;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** What the round trips write has every field of every kind, with every sort of value. */
class DrawnEntriesProperties {

  /** So many that none of what is looked for is missed by chance. */
  private static final int BATCHES = 40;

  private static final List<ArbitraryBatch> DRAWN =
      new ArbitraryBatch.OfEveryKind().get().sampleStream().limit(BATCHES).toList();

  /** Every value of every field, by kind and field, such as {@code cadre.getPhone}. */
  private final Map<String, List<Object>> values = new TreeMap<>();

  DrawnEntriesProperties() {
    for (ArbitraryBatch batch : DRAWN) {
      batch.getEntries().forEach(entry -> collect(entry.getKind().getName(), entry));
    }
  }

  private void collect(String path, Object value) {
    for (Method field : Fields.of(typeOf(value))) {
      Object found = Fields.get(field, value);
      String at = path + "." + field.getName();
      values.computeIfAbsent(at, any -> new ArrayList<>()).add(found);
      parts(found)
          .filter(part -> part instanceof Licence || part instanceof Rectification)
          .forEach(part -> collect(at, part));
    }
  }

  private static Class<?> typeOf(Object value) {
    return value instanceof LedgerEntry entry
        ? entry.getKind().getType()
        : value.getClass().getSuperclass();
  }

  private static Stream<?> parts(Object value) {
    return value instanceof Optional<?> optional
        ? optional.stream()
        : value instanceof OptionalInt optional
            ? optional.stream().boxed()
            : value instanceof Collection<?> collection
                ? collection.stream()
                : value instanceof Map<?, ?> map
                    ? Stream.concat(map.keySet().stream(), map.values().stream())
                    : Stream.of(value);
  }

  @Example
  void everyKindIsDrawnEquallyOften() {
    assertThat(DRAWN.get(0).getEntries())
        .hasSize(EntryKind.all().size() * ArbitraryBatch.OF_EACH_KIND);
    assertThat(DRAWN.get(0).getEntries().stream().map(LedgerEntry::getKind).toList())
        .containsAll(EntryKind.all());
  }

  @Example
  void everyFieldHasDifferentValues() {
    assertThat(values).containsKeys("business.getLicences.getNumber", "duty-record.isZeroRisk");
    values.forEach(
        (field, found) -> assertThat(new HashSet<>(found)).as(field).hasSizeGreaterThan(1));
  }

  @Example
  void everyConstantOfEveryEnumIsDrawnWhereItMayStand() {
    values.forEach(
        (field, found) -> {
          Set<Enum<?>> drawn =
              found.stream()
                  .flatMap(DrawnEntriesProperties::parts)
                  .filter(Enum.class::isInstance)
                  .map(part -> (Enum<?>) part)
                  .collect(Collectors.toSet());
          if (!drawn.isEmpty()) {
            Object[] all = drawn.iterator().next().getDeclaringClass().getEnumConstants();
            assertThat(drawn).as(field).hasSize(all.length);
          }
        });
  }

  @Example
  void whatIsOptionalIsThereAndIsNot() {
    values.forEach(
        (field, found) -> {
          if (found.get(0) instanceof Optional || found.get(0) instanceof OptionalInt) {
            assertThat(found).as(field).anyMatch(value -> parts(value).count() == 0);
            assertThat(found).as(field).anyMatch(value -> parts(value).count() == 1);
          }
        });
  }

  /** None at all only where the model allows it. */
  @Example
  void collectionsHoldNothingOrOneOrMany() {
    Set<String> neverEmpty =
        Set.of("business.getLicences", "visit.getCadreIds", "visit.getBusinessIds");
    values.forEach(
        (field, found) -> {
          if (found.get(0) instanceof Collection || found.get(0) instanceof Map) {
            Set<Long> sizes =
                found.stream()
                    .map(
                        value -> value instanceof Map<?, ?> map ? map.size() : parts(value).count())
                    .map(Number::longValue)
                    .collect(Collectors.toSet());
            assertThat(sizes).as(field).contains(1L).anyMatch(size -> size > 2);
            assertThat(sizes.contains(0L)).as(field).isNotEqualTo(neverEmpty.contains(field));
          }
        });
  }

  @Example
  void listsComeInNoOrderOfTheirValues() {
    List<List<String>> licences =
        values.get("business.getLicences").stream()
            .map(list -> parts(list).map(one -> ((Licence) one).getNumber().getValue()).toList())
            .toList();

    assertThat(licences).anyMatch(list -> !list.equals(list.stream().sorted().toList()));
    assertThat(licences).anyMatch(list -> new HashSet<>(list).size() < list.size());
  }

  @Example
  void textsAreAsLongAndAsOddAsTheModelAllows() {
    assertTexts("cadre.getName", Require.LONGEST_NAME, " ");
    assertTexts("finding.getDescription", Require.LONGEST_PASSAGE, "\n");
    assertTexts("assignment.getBusinessId", Require.LONGEST_ID, "𠮷");
    assertTexts("finding.getRectification.getMeasure", Require.LONGEST_PASSAGE, "\r\n");
    for (String field : List.of("cadre.getId", "cadre.getName", "finding.getDescription")) {
      for (String odd : List.of("𠮷", "店", "'", "\"", "\\", "%", "_")) {
        assertThat(texts(field)).as(field).anyMatch(text -> text.contains(odd));
      }
    }
  }

  private void assertTexts(String field, int longest, String within) {
    assertThat(texts(field)).as(field).anyMatch(text -> text.length() == longest);
    assertThat(texts(field)).as(field).anyMatch(text -> text.contains(within));
  }

  private List<String> texts(String field) {
    return values.get(field).stream()
        .flatMap(DrawnEntriesProperties::parts)
        .map(String.class::cast)
        .toList();
  }

  @Example
  void daysAndNumbersReachTheirEnds() {
    List<LocalDate> days = all(LocalDate.class);
    assertThat(days)
        .contains(DayArbitraries.FIRST, DayArbitraries.LAST, LocalDate.of(2000, 2, 29))
        .allMatch(day -> !day.isBefore(DayArbitraries.FIRST) && !day.isAfter(DayArbitraries.LAST));
    assertThat(values.get("business.getDiners"))
        .contains(OptionalInt.of(0), OptionalInt.of(Integer.MAX_VALUE));
    assertThat(all(Duration.class)).contains(Duration.ofMinutes(1), Duration.ofHours(1000));
    assertThat(all(EntryReference.class))
        .extracting(EntryReference::getKind)
        .contains(EntryKind.VISIT, EntryKind.DUTY_RECORD);
    assertThat(all(CreditCode.class)).anyMatch(CreditCode::isPersonal);
    assertThat(all(LicenceNumber.class)).anyMatch(number -> !number.isWellFormed());
    assertThat(all(JurisdictionCode.class)).anyMatch(code -> code.getValue().length() > 15);
  }

  private <T> List<T> all(Class<T> type) {
    return values.values().stream()
        .flatMap(List::stream)
        .flatMap(DrawnEntriesProperties::parts)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** The longest code is still one when the bench has made it its own. */
  @Example
  void aBenchMakesThemItsOwnAndChangesNothingElse() {
    try (Bench bench = new Bench(new NoStorage())) {
      for (ArbitraryBatch batch : DRAWN) {
        OwnEntries own = OwnEntries.of(bench, batch.getEntries());
        for (int i = 0; i < own.getEntries().size(); i++) {
          LedgerEntry before = batch.getEntries().get(i);
          LedgerEntry after = own.getEntries().get(i);
          assertThat(after.getId()).startsWith(bench.id("")).endsWith("." + before.getId());
          assertThat(own.getScope().contains(after.getJurisdiction())).isTrue();
          assertThat(Fields.differences(before.getKind().getType(), before, after))
              .allMatch(changed -> changed.matches("(?s)get(Id|Jurisdiction) .*"));
        }
        assertThat(own.getEntries())
            .anyMatch(entry -> entry.getId().length() == Require.LONGEST_ID);
      }
    }
  }

  @Example
  void momentsAreExactToTheMicrosecondBeforeAndAfterTheEpoch() {
    List<Instant> moments = DayArbitraries.moments().sampleStream().limit(200).toList();

    assertThat(moments).allMatch(moment -> moment.getNano() % 1_000 == 0);
    Predicate<Instant> odd = moment -> moment.getNano() % 1_000_000 != 0;
    assertThat(moments)
        .contains(Instant.EPOCH)
        .anyMatch(moment -> moment.isBefore(Instant.EPOCH))
        .anyMatch(odd)
        .anyMatch(moment -> moment.toString().startsWith("9999-12-31"));
  }

  /** The samples by which references are tested have all those that are drawn. */
  @Example
  void theSamplesNameEveryKindThatIsEverNamed() {
    try (Bench bench = new Bench(new NoStorage())) {
      assertThat(namings(new Samples(bench).ofEveryKind("1")))
          .isEqualTo(
              namings(DRAWN.stream().flatMap(batch -> batch.getEntries().stream()).toList()));
    }
  }

  private static Set<String> namings(List<LedgerEntry> entries) {
    Set<String> namings = new HashSet<>();
    for (LedgerEntry entry : entries) {
      entry
          .getReferences()
          .forEach(named -> namings.add(entry.getKind() + " names " + named.getKind()));
    }
    return namings;
  }
}
