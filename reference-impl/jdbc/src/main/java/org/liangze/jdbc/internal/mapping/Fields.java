package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.dialect.Column;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/**
 * The fields of a value, side by side in the columns of a row. Each is declared in one line: its
 * name, where it is got from, and where it is set again.
 *
 * @param <T> the value
 * @param <B> its builder
 */
final class Fields<T, B> implements Codec<T> {

  private final String owner;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final List<Field<T, B, ?>> fields = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final Map<EntryKind<?>, ReferencePath> references = new HashMap<>();

  Fields(Class<T> type, Supplier<B> begin, Function<B, T> build) {
    this.owner = type.getSimpleName();
    this.begin = begin;
    this.build = build;
  }

  Fields<T, B> text(String name, int length, Function<T, String> get, BiConsumer<B, String> set) {
    return with(Field.of(Scalar.text(columnOf(name), length), get, set));
  }

  Fields<T, B> optionalText(
      String name,
      int length,
      Function<T, Optional<String>> get,
      BiConsumer<B, Optional<String>> set) {
    return with(Field.optional(Scalar.text(columnOf(name), length), get, set));
  }

  /** A number of a licence or of an organisation: spelt as a text, which may hold anything. */
  <E> Fields<T, B> spelt(
      String name,
      Function<E, String> spell,
      Function<String, E> parse,
      Function<T, E> get,
      BiConsumer<B, E> set) {
    return with(Field.of(speltCodec(name, spell, parse), get, set));
  }

  <E> Fields<T, B> optionalSpelt(
      String name,
      Function<E, String> spell,
      Function<String, E> parse,
      Function<T, Optional<E>> get,
      BiConsumer<B, Optional<E>> set) {
    return with(Field.optional(speltCodec(name, spell, parse), get, set));
  }

  private <E> Codec<E> speltCodec(
      String name, Function<E, String> spell, Function<String, E> parse) {
    return Scalar.spelt(
        columnOf(name),
        EntryColumns.LONGEST_ID,
        number -> Keepable.spelling(pathOf(name), number, spell.apply(number), parse),
        parse);
  }

  <E extends Enum<E>> Fields<T, B> constant(
      String name, Class<E> type, Function<T, E> get, BiConsumer<B, E> set) {
    return with(Field.of(Scalar.constant(columnOf(name), type), get, set));
  }

  <E extends Enum<E>> Fields<T, B> optionalConstant(
      String name, Class<E> type, Function<T, Optional<E>> get, BiConsumer<B, Optional<E>> set) {
    return with(Field.optional(Scalar.constant(columnOf(name), type), get, set));
  }

  Fields<T, B> day(String name, Function<T, LocalDate> get, BiConsumer<B, LocalDate> set) {
    return with(Field.of(Scalar.day(columnOf(name), pathOf(name)), get, set));
  }

  Fields<T, B> optionalDay(
      String name, Function<T, Optional<LocalDate>> get, BiConsumer<B, Optional<LocalDate>> set) {
    return with(Field.optional(Scalar.day(columnOf(name), pathOf(name)), get, set));
  }

  Fields<T, B> optionalNumber(
      String name, Function<T, OptionalInt> get, BiConsumer<B, OptionalInt> set) {
    return with(
        Field.optional(
            Scalar.number(columnOf(name)),
            value -> {
              OptionalInt number = get.apply(value);
              return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            },
            (builder, number) ->
                set.accept(
                    builder,
                    number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty())));
  }

  Fields<T, B> flag(String name, Function<T, Boolean> get, BiConsumer<B, Boolean> set) {
    return with(Field.of(Scalar.flag(columnOf(name)), get, set));
  }

  Fields<T, B> minutes(String name, Function<T, Duration> get, BiConsumer<B, Duration> set) {
    return with(Field.of(Scalar.minutes(columnOf(name) + "_minutes"), get, set));
  }

  /** The identifier of an entry of one kind. */
  Fields<T, B> reference(
      String name, EntryKind<?> kind, Function<T, String> get, BiConsumer<B, String> set) {
    references.put(kind, ReferencePath.column(columnOf(name)));
    return text(name, EntryColumns.LONGEST_ID, get, set);
  }

  Fields<T, B> optionalReference(
      String name,
      EntryKind<?> kind,
      Function<T, Optional<String>> get,
      BiConsumer<B, Optional<String>> set) {
    references.put(kind, ReferencePath.column(columnOf(name)));
    return optionalText(name, EntryColumns.LONGEST_ID, get, set);
  }

  /** A reference to an entry of one of several kinds: the name of the kind and the identifier. */
  Fields<T, B> optionalReference(
      String name,
      List<EntryKind<?>> kinds,
      Function<T, Optional<EntryReference>> get,
      BiConsumer<B, Optional<EntryReference>> set) {
    ReferenceCodec codec = new ReferenceCodec(columnOf(name));
    for (EntryKind<?> kind : kinds) {
      references.put(kind, codec.getPath());
    }
    return with(Field.optional(codec, get, set));
  }

  /** A value of several fields that is there as a whole or not at all. */
  <E> Fields<T, B> optionalValue(
      Fields<E, ?> value, Function<T, Optional<E>> get, BiConsumer<B, Optional<E>> set) {
    return with(Field.optional(value, get, set));
  }

  private Fields<T, B> with(Field<T, B, ?> field) {
    fields.add(field);
    for (Column column : field.getCodec().getColumns()) {
      columns.add(field.isOptional() ? column.orEmpty() : column);
    }
    return this;
  }

  Map<EntryKind<?>, ReferencePath> getReferences() {
    return references;
  }

  @Override
  public List<Column> getColumns() {
    return columns;
  }

  @Override
  public void write(T value, @Nullable Object[] row, int at) {
    int next = at;
    for (Field<T, B, ?> field : fields) {
      field.write(value, row, next);
      next += field.getWidth();
    }
  }

  @Override
  public @Nullable T read(ResultSet results, int at) throws SQLException {
    return results.getObject(at) == null ? null : build.apply(readInto(results, at));
  }

  /** Returns a builder that holds what the row holds. */
  B readInto(ResultSet results, int at) throws SQLException {
    B builder = begin.get();
    int next = at;
    for (Field<T, B, ?> field : fields) {
      field.read(results, next, builder);
      next += field.getWidth();
    }
    return builder;
  }

  T build(B builder) {
    return build.apply(builder);
  }

  private String pathOf(String name) {
    return owner + "." + name;
  }

  /** Returns small letters with underscores; a word of SQL gets another beside it. */
  static String columnOf(String name) {
    switch (name) {
      case "from":
      case "end":
      case "due":
        return name + "_day";
      case "day":
        return "duty_day";
      case "number":
        return "licence_number";
      case "mode":
        return "visit_mode";
      default:
        StringBuilder column = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
          char c = name.charAt(i);
          if (c >= 'A' && c <= 'Z') {
            column.append('_').append((char) (c - 'A' + 'a'));
          } else {
            column.append(c);
          }
        }
        return column.toString();
    }
  }
}
