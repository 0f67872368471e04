package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EntryOrderProperties {

  /** Few characters about the places where the orders differ, so that texts share beginnings. */
  @Provide
  Arbitrary<String> texts() {
    int[] points = {
      '0', 'a', 0x7F, 0x80, 0x7FF, 0x800, '店', 0xD7FF, 0xE000, 0xFF21, 0xFFFF, 0x10000, 0x20BB7,
      0x10FFFF
    };
    Arbitrary<Integer> listed = Arbitraries.of(Arrays.stream(points).boxed().toList());
    Arbitrary<Integer> any =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(point -> point < 0xD800 || point > 0xDFFF);
    return Arbitraries.frequencyOf(Tuple.of(4, listed), Tuple.of(1, any))
        .list()
        .ofMaxSize(5)
        .map(EntryOrderProperties::text);
  }

  private static String text(Iterable<Integer> points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }

  @Property
  void theOrderIsThatOfCodePoints(@ForAll("texts") String one, @ForAll("texts") String other) {
    int expected = Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    assertThat(Integer.signum(EntryOrder.BY_ID.compare(one, other)))
        .isEqualTo(Integer.signum(expected));
  }

  @Property
  void theOrderIsThatOfUtf8Bytes(@ForAll("texts") String one, @ForAll("texts") String other) {
    int expected =
        Arrays.compareUnsigned(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    assertThat(Integer.signum(EntryOrder.BY_ID.compare(one, other)))
        .isEqualTo(Integer.signum(expected));
  }

  @Property
  void onlyEqualTextsCompareAsEqual(@ForAll("texts") String one, @ForAll("texts") String other) {
    assertThat(EntryOrder.BY_ID.compare(one, other) == 0).isEqualTo(one.equals(other));
  }

  @Example
  void aSupplementaryCharacterComesAfterFullWidthOnes() {
    assertThat("𠮷".compareTo("Ａ")).isNegative();
    assertThat(EntryOrder.BY_ID.compare("𠮷", "Ａ")).isPositive();
  }
}
