package org.liangze.jdbc.internal.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a value: its columns, where it is got from, and where it is set again.
 *
 * @param <T> the value
 * @param <B> its builder
 * @param <E> what the field holds
 */
final class Field<T, B, E> {

  private final Codec<E> codec;
  private final boolean optional;
  private final Function<T, @Nullable E> getter;
  private final BiConsumer<B, @Nullable E> setter;

  private Field(
      Codec<E> codec,
      boolean optional,
      Function<T, @Nullable E> getter,
      BiConsumer<B, @Nullable E> setter) {
    this.codec = codec;
    this.optional = optional;
    this.getter = getter;
    this.setter = setter;
  }

  static <T, B, E> Field<T, B, E> of(
      Codec<E> codec, Function<T, E> getter, BiConsumer<B, E> setter) {
    return new Field<>(codec, false, getter, setter);
  }

  static <T, B, E> Field<T, B, E> optional(
      Codec<E> codec, Function<T, Optional<E>> getter, BiConsumer<B, Optional<E>> setter) {
    return new Field<>(
        codec,
        true,
        value -> getter.apply(value).orElse(null),
        (builder, read) -> setter.accept(builder, Optional.ofNullable(read)));
  }

  Codec<E> getCodec() {
    return codec;
  }

  boolean isOptional() {
    return optional;
  }

  int getWidth() {
    return codec.getColumns().size();
  }

  void write(T value, @Nullable Object[] row, int at) {
    E held = getter.apply(value);
    if (held != null) {
      codec.write(held, row, at);
    }
  }

  void read(ResultSet results, int at, B builder) throws SQLException {
    setter.accept(builder, codec.read(results, at));
  }
}
