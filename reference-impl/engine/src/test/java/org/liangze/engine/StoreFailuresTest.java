package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.PAGE;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.TREE;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liangze.api.Receipt;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.error.ApiError;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Scope;
import org.liangze.spi.store.StoreException;

class StoreFailuresTest {

  private final MemoryLedgerStore memory = new MemoryLedgerStore();
  private final UnreliableStore store = new UnreliableStore(memory, 0);

  StoreFailuresTest() {
    new History(memory)
        .put(
            List.of(
                business("B0").build(),
                business("B1").build(),
                cadre("C0").build(),
                assignment("A0", "B0", "C0").build()));
  }

  private TwoResponsibilities liangze() {
    return DefaultTwoResponsibilities.builder()
        .store(store)
        .jurisdictions(TREE)
        .clock(new MovableClock(Instant.parse("2022-11-04T00:00:00Z")))
        .zone(ZoneId.of("Asia/Shanghai"))
        .build();
  }

  private static void assertTold(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PlugInFailedException.class,
            e -> {
              assertThat(e.getErrorCode()).isEqualTo(ApiError.PLUG_IN_FAILED);
              assertThat(e.isRetryable()).isTrue();
              assertThat(e.getText().getEnglish()).isEqualTo("store failing: the disk is full");
              assertThat(e).hasCauseInstanceOf(StoreException.class);
            });
  }

  @Test
  void aFailureToWriteIsToldWithThePlugInAndWhetherToTryAgain() {
    assertTold(() -> liangze().guarantees().assign(REGION, "do", "B1", "C0", day("2022-11-01")));
    assertThat(memory.getRevision()).isEqualTo(1);
  }

  @Test
  void aFailureToReadIsToldLikewiseWhereverItHappens() {
    TwoResponsibilities liangze = liangze();
    store.failToRead();
    Scope scope = Scope.everything();

    assertTold(() -> liangze.baseRegister().findBusiness("B0", scope));
    assertTold(() -> liangze.baseRegister().businesses(PAGE, scope));
    assertTold(() -> liangze.guarantees().findOfBusiness("B0", day("2022-11-01"), scope));
    assertTold(() -> liangze.guarantees().release(REGION, "do", "B0", day("2022-11-01")));
    assertTold(
        () -> liangze.dispatch().daily(DispatchRequest.of(day("2022-11-01"), code("15")), scope));
  }

  @Test
  void aCallWhoseAnswerWasLostIsRepeatedSafely() {
    store.losingAnswers();
    assertTold(() -> liangze().guarantees().assign(REGION, "do", "B1", "C0", day("2022-11-01")));
    store.recover();

    Receipt receipt = liangze().guarantees().assign(REGION, "do", "B1", "C0", day("2022-11-01"));

    assertThat(receipt.getRevision()).isEqualTo(2);
    assertThat(memory.getRevision()).isEqualTo(2);
  }

  @Test
  void whatChangedBetweenReadingAndWritingIsAConflictThatNamesBothRevisions() {
    store.recover();
    store.beforeCommit(() -> new History(memory).put(List.of(business("B0").name("店").build())));

    assertThatThrownBy(() -> liangze().baseRegister().verify(REGION, "do", "B0", day("2022-11-01")))
        .isInstanceOfSatisfying(
            ConflictException.class,
            e -> {
              assertThat(e.getEntry()).hasToString("business B0");
              assertThat(e.getExpected()).isEqualTo(1);
              assertThat(e.getLatest()).isEqualTo(2);
            });
  }
}
