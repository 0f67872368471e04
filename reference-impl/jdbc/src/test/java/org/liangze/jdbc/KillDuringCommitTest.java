package org.liangze.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A writer that is killed with SIGKILL in the middle of a bulk commit leaves whole batches only.
 * The script {@code kill-during-commit} of this module runs the same with more rounds.
 */
class KillDuringCommitTest {

  private static final int ROUNDS = Integer.getInteger("liangze.kill.rounds", 3);
  private static final long SEED = Long.getLong("liangze.kill.seed", 1);
  private static final int BUSINESSES = Integer.getInteger("liangze.kill.businesses", 500);

  @Test
  @Timeout(1800)
  void everyAcknowledgedBatchIsThereWholeAndNoOtherInPart() throws Exception {
    System.out.println(
        "seed " + SEED + ", " + ROUNDS + " rounds, batches of " + BUSINESSES + " businesses");
    try (TestDatabase database = PostgresServer.shared().database()) {
      KillCounts total =
          new KillRounds(
                  database,
                  PostgresServer.urlOf(database),
                  new BulkBatches(BUSINESSES),
                  new Random(SEED),
                  System.out)
              .run(ROUNDS);

      assertThat(total).matches(KillCounts::isSound, "sound");
      assertThat(total.acknowledged).isGreaterThanOrEqualTo(ROUNDS);
    }
  }
}
