package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellListsProperties {

  @Provide
  Arbitrary<List<String>> lists() {
    return Arbitraries.strings()
        .withChars(";；、\\ab")
        .ofMaxLength(6)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property
  void whatIsJoinedIsSplitAgain(@ForAll("lists") List<String> values) {
    assertThat(CellLists.split(CellLists.join(values.iterator()))).isEqualTo(values);
  }

  @Example
  void everySeparatorSeparatesAndALoneBackslashStandsForItself() {
    assertThat(CellLists.split("C1 ；C2、 C3;")).containsExactly("C1", "C2", "C3", "");
    assertThat(CellLists.split("a\\b;c")).containsExactly("a\\b", "c");
    assertThat(CellLists.split("a\\;b")).containsExactly("a;b");
  }
}
