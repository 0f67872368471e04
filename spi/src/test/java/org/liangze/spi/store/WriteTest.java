package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.spi.store.Entries.assignment;

import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

class WriteTest {

  @Test
  void aNewEntryReplacesNothing() {
    Write write = Write.create(assignment("A1"));

    assertThat(write.getReplaces()).isEqualTo(Write.NONE);
    assertThat(write.isWithdrawal()).isFalse();
    assertThat(write.getReference()).isEqualTo(EntryReference.of(EntryKind.ASSIGNMENT, "A1"));
    assertThat(write).isEqualTo(Write.replace(assignment("A1"), Write.NONE));
  }

  @Test
  void aWithdrawalIsNotTheSameAsANewVersion() {
    assertThat(Write.withdraw(assignment("A1"), 3))
        .isNotEqualTo(Write.replace(assignment("A1"), 3))
        .isEqualTo(Write.withdraw(assignment("A1"), 3))
        .hasSameHashCodeAs(Write.withdraw(assignment("A1"), 3))
        .hasToString("withdraw assignment A1 after 3");
  }

  @Test
  void onlyAVersionCanBeReplacedOrWithdrawn() {
    assertThatThrownBy(() -> Write.replace(assignment("A1"), -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Write.replaces is -1: must be the revision of a version");
    assertThatThrownBy(() -> Write.withdraw(assignment("A1"), Write.NONE))
        .isInstanceOf(InvalidValueException.class);
  }
}
