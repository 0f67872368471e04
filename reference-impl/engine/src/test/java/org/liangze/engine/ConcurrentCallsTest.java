package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.function.IntFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.liangze.api.Receipt;
import org.liangze.api.RoleAppointing;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.RefusedException;
import org.liangze.model.enterprise.Role;
import org.liangze.model.guarantee.Cadre;
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

  @RepeatedTest(20)
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

  @RepeatedTest(20)
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

  @RepeatedTest(20)
  void ofManyAppointmentsOfADirectorOneSucceeds() throws Exception {
    List<Receipt> receipts =
        together(
            i ->
                desk.liangze
                    .roles()
                    .appoint(
                        REGION,
                        "do-" + i,
                        RoleAppointing.builder()
                            .businessId("B0")
                            .role(Role.DIRECTOR)
                            .personId("P" + i)
                            .from(day("2022-11-01"))
                            .build()));

    assertThat(receipts).hasSize(1);
    assertThat(desk.all(EntryKind.APPOINTMENT)).hasSize(1);
  }

  @RepeatedTest(20)
  void oneCallMadeManyTimesAtOnceIsDoneOnceAndAllGetTheReceipt() throws Exception {
    List<Receipt> receipts =
        together(
            i -> desk.liangze.guarantees().assign(REGION, "do", "B0", "C0", day("2022-11-01")));

    assertThat(receipts).hasSize(THREADS);
    assertThat(receipts).containsOnly(receipts.get(0));
    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(1);
  }
}
