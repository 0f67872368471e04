package org.liangze.spi.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.UnitOfWork;
import org.liangze.spi.store.Write;
import org.liangze.spi.testkit.TestedStorage;

/** The kit works on a storage that holds the entries of earlier tests, and that others write to. */
class SharedStorageTest {

  private final GoodStorage shared = new GoodStorage(EnumSet.allOf(StoreCapability.class));
  private final AtomicBoolean running = new AtomicBoolean(true);

  @Test
  void everyTestJudgesNothingButWhatItWroteItself() throws Exception {
    CompletableFuture<Integer> neighbour = CompletableFuture.supplyAsync(this::writeMeanwhile);
    KitRun run;
    try {
      run = KitRun.of(SameStorage::new);
    } finally {
      running.set(false);
    }

    assertThat(run.getFailed()).as(run.getFailures()).isEmpty();
    assertThat(neighbour.get()).isGreaterThan(20);
  }

  private int writeMeanwhile() {
    LedgerStore client = shared.newClient();
    int commits = 0;
    long latest = Write.NONE;
    while (running.get()) {
      Batch batch =
          Batch.builder()
              .operationId("neighbour-" + commits)
              .actorId("neighbour")
              .recordedAt(Instant.EPOCH)
              .addWrites(Write.replace(business("neighbour", commits), latest))
              .addWrites(Write.create(business("neighbour-" + commits, 1)))
              .build();
      latest = client.commit(batch).getRevision();
      commits++;
      GoodStorage.pause(10);
    }
    return commits;
  }

  private static FoodBusiness business(String id, int diners) {
    return FoodBusiness.builder()
        .id(id)
        .name("邻县食堂")
        .jurisdiction(JurisdictionCode.of("152531"))
        .line(FoodLine.CANTEEN)
        .diners(diners)
        .addLicences(Licence.of(LicenceNumber.of("JY31525310000017")))
        .from(LocalDate.of(2022, 11, 1))
        .build();
  }

  /** Opens the same storage for each test. */
  private final class SameStorage implements TestedStorage {

    @Override
    public LedgerStore newClient() {
      return shared.newClient();
    }

    @Override
    public Optional<UnitOfWork> hostTransactions() {
      return shared.hostTransactions();
    }

    @Override
    public Optional<LedgerStore> unreachableClient() {
      return shared.unreachableClient();
    }

    @Override
    public void close() {}
  }
}
