package org.liangze.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.TreeFaultKind;

class ErrorCodeTest {

  private static List<ErrorCode> all() {
    List<ErrorCode> all = new ArrayList<>(Arrays.asList(ModelError.values()));
    all.addAll(Arrays.asList(TreeFaultKind.values()));
    all.addAll(Arrays.asList(IntakeFinding.values()));
    return all;
  }

  @Test
  void noTwoErrorsShareACodeAndEachHasATitleInBothLanguages() {
    assertThat(all()).extracting(ErrorCode::getCode).doesNotHaveDuplicates();
    assertThat(all())
        .allSatisfy(
            error -> {
              assertThat(error.getCode()).matches("LZ-[A-Z]+-[0-9]{3}");
              assertThat(error.getTitle().getChinese()).containsPattern("\\p{IsHan}");
              assertThat(error.getTitle().getEnglish()).matches("[ -~]+");
            });
  }

  /** A code once published never changes its meaning; a new one is added to this list. */
  @Test
  void codesKeepTheirMeaning() {
    assertThat(all())
        .extracting(error -> error.getCode() + " " + error)
        .contains(
            "LZ-MODEL-001 INVALID_VALUE",
            "LZ-MODEL-002 MISSING_VALUE",
            "LZ-MODEL-003 INVALID_JURISDICTION_TREE",
            "LZ-MODEL-004 UNKNOWN_JURISDICTION",
            "LZ-TREE-001 DUPLICATE_CODE",
            "LZ-TREE-002 UNKNOWN_PARENT",
            "LZ-TREE-003 CYCLE",
            "LZ-TREE-004 TIER_NOT_BELOW_PARENT",
            "LZ-TREE-005 UNKNOWN_ALIAS_TARGET",
            "LZ-TREE-006 ALIAS_HIDES_CODE",
            "LZ-TREE-007 AMBIGUOUS_ALIAS");
  }
}
