package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.spi.store.Entries.NOON;
import static org.liangze.spi.store.Entries.assignment;
import static org.liangze.spi.store.Entries.batch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.MissingValueException;

class BatchTest {

  @Test
  void aBatchKeepsItsWritesInOrder() {
    Write second = Write.create(assignment("A1"));
    Write first = Write.create(assignment("A2"));

    assertThat(batch().addWrites(first, second).build().getWrites()).containsExactly(first, second);
  }

  @Test
  void aBatchWithoutWritesIsRefused() {
    assertThatThrownBy(() -> batch().build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Batch.writes is []: must hold at least one write");
  }

  @Test
  void anEntryStandsInABatchOnce() {
    Batch.Builder twice =
        batch()
            .addWrites(Write.create(assignment("A1", "C1")))
            .addWrites(Write.create(assignment("A2", "C1")))
            .addWrites(Write.replace(assignment("A1", "C2"), 3));

    assertThatThrownBy(twice::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("assignment A1: must stand in a batch only once");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "op 1", "op\t1", "op\u30001"})
  void operationAndActorAreIdentifiers(String bad) {
    Write write = Write.create(assignment("A1"));

    assertThatThrownBy(() -> batch().operationId(bad).addWrites(write).build())
        .hasMessageContaining("Batch.operationId is '" + bad + "'");
    assertThatThrownBy(() -> batch().actorId(bad).addWrites(write).build())
        .hasMessageContaining("Batch.actorId is '" + bad + "'");
  }

  @Test
  void everyFieldIsNeeded() {
    assertThatThrownBy(() -> Batch.builder().addWrites(Write.create(assignment("A1"))).build())
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("operationId")
        .hasMessageContaining("actorId")
        .hasMessageContaining("recordedAt");
  }

  @Test
  void theTimeOfRecordingIsExactToTheMicrosecond() {
    Write write = Write.create(assignment("A1"));

    assertThat(batch().recordedAt(NOON.plusNanos(1_000)).addWrites(write).build().getRecordedAt())
        .isEqualTo(NOON.plusNanos(1_000));
    assertThatThrownBy(() -> batch().recordedAt(NOON.plusNanos(1)).addWrites(write).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Batch.recordedAt is 2022-11-01T04:00:00.123456001Z");
  }

  @Test
  void aRepetitionAsksForTheSameAtAnyTime() {
    Batch first = batch().addWrites(Write.create(assignment("A1"))).build();

    assertThat(first.isRepetitionOf(first)).isTrue();
    assertThat(
            batch()
                .recordedAt(NOON.plusSeconds(60))
                .addWrites(Write.create(assignment("A1")))
                .build()
                .isRepetitionOf(first))
        .isTrue();
  }

  @Test
  void anotherOperationActorOrWriteIsNoRepetition() {
    Write write = Write.create(assignment("A1"));
    Batch first = batch().addWrites(write).build();

    assertThat(batch().operationId("op-2").addWrites(write).build().isRepetitionOf(first))
        .isFalse();
    assertThat(batch().actorId("office-1501").addWrites(write).build().isRepetitionOf(first))
        .isFalse();
    for (Write other :
        new Write[] {
          Write.create(assignment("A1", "C2")),
          Write.replace(assignment("A1"), 1),
          Write.withdraw(assignment("A1"), 1)
        }) {
      assertThat(batch().addWrites(other).build().isRepetitionOf(first)).isFalse();
    }
    assertThat(
            batch().addWrites(write, Write.create(assignment("A2"))).build().isRepetitionOf(first))
        .isFalse();
  }

  @Test
  void aBatchBecomesACommitOfItsSize() {
    Batch batch =
        batch().addWrites(Write.create(assignment("A1")), Write.create(assignment("A2"))).build();

    assertThat(Commit.of(batch, 17))
        .isEqualTo(
            Commit.builder()
                .revision(17)
                .operationId("op-1")
                .actorId("office-1525")
                .recordedAt(NOON)
                .size(2)
                .build());
  }
}
