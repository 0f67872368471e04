package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.spi.store.Entries.assignment;
import static org.liangze.spi.store.Entries.batch;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.SpiError;

class StoreExceptionTest {

  @Test
  void l11_aFailureCarriesThePlugInTheCauseAndWhetherToTryAgain() {
    Exception cause = new Exception("connection reset");
    StoreException failure =
        new StoreException("jdbc", Text.of("连接中断", "the connection broke"), true, cause);

    assertThat(failure.getErrorCode()).isEqualTo(SpiError.STORE_FAILED);
    assertThat(failure.getStoreId()).isEqualTo("jdbc");
    assertThat(failure.isRetryable()).isTrue();
    assertThat(failure).hasCause(cause);
    assertThat(failure.getMessage(Locale.ENGLISH)).isEqualTo("store jdbc: the connection broke");
    assertThat(failure.getMessage(Locale.CHINESE)).isEqualTo("存储 jdbc：连接中断");
  }

  @Test
  void l2_aConflictSaysBothRevisionsInBothLanguages() {
    StaleRevisionException conflict =
        new StaleRevisionException("memory", EntryReference.of(EntryKind.ASSIGNMENT, "A1"), 3, 17);

    assertThat(conflict.getErrorCode().getCode()).isEqualTo("LZ-SPI-002");
    assertThat(conflict.getMessage(Locale.ENGLISH))
        .isEqualTo(
            "store memory: assignment A1 is at revision 17, but the write replaces 3 (0: none)");
    assertThat(conflict.getMessage(Locale.CHINESE)).contains("包保关系 A1 的最新版本为 17", "版本为 3");
  }

  @Test
  void l3_aReusedOperationNamesTheFirstCommit() {
    Commit first = Commit.of(batch().addWrites(Write.create(assignment("A1"))).build(), 17);
    OperationReusedException refusal = new OperationReusedException("memory", first);

    assertThat(refusal.getFirst()).isEqualTo(first);
    assertThat(refusal.getErrorCode().getCode()).isEqualTo("LZ-SPI-003");
    assertThat(refusal.getMessage(Locale.ENGLISH)).contains("op-1", "revision 17");
    assertThat(refusal.getMessage(Locale.CHINESE)).contains("op-1", "17");
  }
}
