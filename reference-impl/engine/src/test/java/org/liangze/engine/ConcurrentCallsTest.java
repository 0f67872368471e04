package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.day;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.liangze.api.Receipt;
import org.liangze.api.RoleAppointing;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.RefusedException;
import org.liangze.model.enterprise.Role;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

class ConcurrentCallsTest {

  private static final int THREADS = 8;

  private final Desk desk = new Desk().with(business("B0").build()).with(cadres());

  private static LedgerEntry[] cadres() {
    Cadre[] cadres = new Cadre[THREADS];
    for (int i = 0; i < THREADS; i++) {
      cadres[i] = cadre("C" + i).build();
    }
    return cadres;
  }

  /** Makes calls at the same time, and returns the receipts of those that were not turned away. */
  private static List<Receipt> together(IntFunction<Receipt> call) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<List<Receipt>>> futures = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      Callable<List<Receipt>> task =
          () -> {
            barrier.await();
            try {
              return List.of(call.apply(number));
            } catch (ConflictException | RefusedException e) {
              return List.of();
            }
          };
      futures.add(threads.submit(task));
    }
    threads.shutdown();
    List<Receipt> receipts = new ArrayList<>();
    for (Future<List<Receipt>> future : futures) {
      receipts.addAll(future.get());
    }
    return receipts;
  }

  private UnreliableStore meddled() {
    return new UnreliableStore(desk.store, 9);
  }

  /** Makes a call while another comes in between its reading and its writing. */
  private void assertConflict(UnreliableStore meddled, Consumer<TwoResponsibilities> call) {
    TwoResponsibilities liangze = desk.builder().store(meddled).build();

    assertThatThrownBy(() -> call.accept(liangze)).isInstanceOf(ConflictException.class);
  }

  @Test
  void ofTwoAssignmentsThatSawTheSameStateTheSecondIsAConflict() {
    Runnable other =
        () -> desk.liangze.guarantees().assign(REGION, "do-2", "B0", "C2", day("2022-11-02"));

    assertConflict(
        meddled().beforeCommit(other),
        l -> l.guarantees().assign(REGION, "do-1", "B0", "C1", day("2022-11-01")));

    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(1);
  }

  @Test
  void anAssignmentThatComesInRightAfterTheOthersWereReadIsAConflictToo() {
    Runnable other =
        () -> desk.liangze.guarantees().assign(REGION, "do-2", "B0", "C2", day("2022-11-02"));

    assertConflict(
        meddled().afterReading(other),
        l -> l.guarantees().assign(REGION, "do-1", "B0", "C1", day("2022-11-01")));

    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(1);
  }

  @Test
  void anAppointmentThatComesInRightAfterTheOthersWereReadIsAConflictToo() {
    assertConflict(
        meddled().afterReading(() -> desk.liangze.roles().appoint(REGION, "do-2", director(2))),
        l -> l.roles().appoint(REGION, "do-1", director(1)));

    assertThat(desk.all(EntryKind.APPOINTMENT)).hasSize(1);
  }

  @Test
  void ofTwoReplacementsThatSawTheSameStateTheSecondIsAConflict() {
    desk.with(SmallProvince.appointment("R0", "B0", Role.DIRECTOR).from(day("2022-10-01")).build());

    assertConflict(
        meddled()
            .beforeCommit(() -> desk.liangze.roles().replace(REGION, "do-2", "R0", director(2))),
        l -> l.roles().replace(REGION, "do-1", "R0", director(1)));

    assertThat(desk.all(EntryKind.APPOINTMENT)).hasSize(2);
  }

  @Test
  void aDismissalThatComesInBetweenMakesAReplacementAConflict() {
    desk.with(SmallProvince.appointment("R0", "B0", Role.DIRECTOR).from(day("2022-10-01")).build());

    assertConflict(
        meddled()
            .beforeCommit(
                () -> desk.liangze.roles().dismiss(REGION, "do-2", "R0", day("2022-10-15"))),
        l -> l.roles().replace(REGION, "do-1", "R0", director(1)));

    assertThat(desk.all(EntryKind.APPOINTMENT)).hasSize(1);
  }

  @Test
  void ofAHandOverAndARectificationThatSawTheSameFindingTheSecondIsAConflict() {
    desk.with(SmallProvince.finding("F0", "B0", "2022-11-01", "2022-11-10").build());
    Rectification done =
        Rectification.builder().closedOn(day("2022-11-02")).confirmedBy("C0").measure("清洗").build();

    assertConflict(
        meddled()
            .beforeCommit(
                () -> desk.liangze.supervision().handOver(REGION, "do-2", "F0", day("2022-11-02"))),
        l -> l.supervision().rectify(REGION, "do-1", "F0", done));

    assertThat(desk.entry(EntryKind.FINDING, "F0").getRectification()).isEmpty();
  }

  @Test
  void ofATransferAndAReleaseThatSawTheSameStateTheSecondIsAConflict() {
    desk.with(assignment("A0", "B0", "C0").build());

    Runnable other =
        () -> desk.liangze.guarantees().release(REGION, "do-2", "B0", day("2022-11-02"));

    assertConflict(
        meddled().beforeCommit(other),
        l -> l.guarantees().transfer(REGION, "do-1", "B0", "C1", day("2022-11-01")));

    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(1);
  }

  @Test
  void ofTwoAppointmentsThatSawTheSameStateTheSecondIsAConflict() {
    assertConflict(
        meddled().beforeCommit(() -> desk.liangze.roles().appoint(REGION, "do-2", director(2))),
        l -> l.roles().appoint(REGION, "do-1", director(1)));

    assertThat(desk.all(EntryKind.APPOINTMENT)).hasSize(1);
  }

  @Test
  void aCallThatWasMadeByAnotherThreadJustNowGetsItsReceipt() {
    Receipt[] first = new Receipt[1];
    Consumer<TwoResponsibilities> call =
        l -> first[0] = l.guarantees().assign(REGION, "do", "B0", "C0", day("2022-11-01"));
    UnreliableStore meddled = meddled().afterLookUp(() -> call.accept(desk.liangze));

    Receipt second =
        desk.builder()
            .store(meddled)
            .build()
            .guarantees()
            .assign(REGION, "do", "B0", "C0", day("2022-11-01"));

    assertThat(second).isEqualTo(first[0]);
  }

  private static RoleAppointing director(int number) {
    return RoleAppointing.builder()
        .businessId("B0")
        .role(Role.DIRECTOR)
        .personId("P" + number)
        .from(day("2022-11-01"))
        .build();
  }

  @RepeatedTest(10)
  void ofManyAssignmentsOfOneBusinessOneSucceeds() throws Exception {
    List<Receipt> receipts =
        together(
            i ->
                desk.liangze
                    .guarantees()
                    .assign(REGION, "do-" + i, "B0", "C" + i, day("2022-11-01")));

    assertThat(receipts).hasSize(1);
    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(1);
  }

  @RepeatedTest(10)
  void manyTransfersLeaveOneCadreADay() throws Exception {
    desk.with(assignment("A0", "B0", "C99").build());

    together(
        i ->
            desk.liangze
                .guarantees()
                .transfer(REGION, "do-" + i, "B0", "C" + i, day("2022-11-01").plusDays(i)));

    assertThat(desk.all(EntryKind.ASSIGNMENT))
        .filteredOn(assignment -> assignment.isInForce(day("2022-12-01")))
        .hasSize(1);
  }

  @RepeatedTest(10)
  void ofManyAppointmentsOfADirectorOneSucceeds() throws Exception {
    List<Receipt> receipts =
        together(i -> desk.liangze.roles().appoint(REGION, "do-" + i, director(i)));

    assertThat(receipts).hasSize(1);
    assertThat(desk.all(EntryKind.APPOINTMENT)).hasSize(1);
  }

  @RepeatedTest(10)
  void oneCallMadeManyTimesAtOnceIsDoneOnceAndAllGetTheReceipt() throws Exception {
    List<Receipt> receipts =
        together(
            i -> desk.liangze.guarantees().assign(REGION, "do", "B0", "C0", day("2022-11-01")));

    assertThat(receipts).hasSize(THREADS);
    assertThat(receipts).containsOnly(receipts.get(0));
    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(1);
  }
}
