package org.liangze.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;

class EntryKindTest {

  @Test
  void everyKindIsFoundByItsName() {
    assertThat(EntryKind.all()).hasSize(11).doesNotHaveDuplicates();
    for (EntryKind<?> kind : EntryKind.all()) {
      assertThat(EntryKind.named(kind.getName())).isSameAs(kind);
    }
  }

  @Test
  void anUnknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> EntryKind.named("rumour"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("EntryKind.name is 'rumour': must be one of [business, cadre,");
  }
}
