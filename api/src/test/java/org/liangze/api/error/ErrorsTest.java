package org.liangze.api.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

class ErrorsTest {

  private static final EntryReference BUSINESS = EntryReference.of(EntryKind.BUSINESS, "B0");

  private static void assertSays(LiangzeException e, String code, String english, String chinese) {
    assertThat(e.getErrorCode().getCode()).isEqualTo(code);
    assertThat(e.getText()).isEqualTo(Text.of(chinese, english));
    assertThat(e).hasMessage(code + ": " + english + " / " + chinese);
  }

  @Test
  void aRefusalSaysEveryBrokenRuleWithItsCode() {
    Map<Violation, Text> violations = new LinkedHashMap<>();
    violations.put(Violation.WRONG_TIER, Text.of("层级不符", "wrong tier"));
    violations.put(Violation.DAY_TO_COME, Text.of("晚于今日", "after today"));

    RefusedException refused = new RefusedException(violations);

    assertSays(
        refused,
        "LZ-API-004",
        "LZ-RULE-006 wrong tier; LZ-RULE-011 after today",
        "LZ-RULE-006 层级不符；LZ-RULE-011 晚于今日");
    assertThat(refused.getViolations().keySet())
        .containsExactly(Violation.WRONG_TIER, Violation.DAY_TO_COME);
    assertThatThrownBy(() -> refused.getViolations().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aRefusalKeepsItsViolationsThoughTheMapChanges() {
    Map<Violation, Text> violations = new LinkedHashMap<>();
    violations.put(Violation.WRONG_TIER, Text.of("层级不符", "wrong tier"));
    RefusedException refused = new RefusedException(violations);

    violations.clear();

    assertThat(refused.getViolations()).containsOnlyKeys(Violation.WRONG_TIER);
  }

  @Test
  void whatIsOutOfScopeIsNamedAsTheCallNamedIt() {
    OutOfScopeException place = new OutOfScopeException(JurisdictionCode.of("1525"));
    OutOfScopeException entry = new OutOfScopeException(BUSINESS);

    assertSays(
        place,
        "LZ-API-001",
        "jurisdiction 1525 lies outside the caller's scope",
        "区划 1525 不在操作人的数据范围内");
    assertSays(
        entry,
        "LZ-API-001",
        "food business B0 lies outside the caller's scope",
        "食品经营主体 B0 不在操作人的数据范围内");
    assertThat(place.getJurisdiction()).contains(JurisdictionCode.of("1525"));
    assertThat(place.getEntry()).isEmpty();
    assertThat(entry.getJurisdiction()).isEmpty();
    assertThat(entry.getEntry()).contains(BUSINESS);
  }

  @Test
  void whatIsUnknownIsNamed() {
    assertSays(
        new UnknownEntryException(BUSINESS),
        "LZ-API-002",
        "food business B0 does not exist, or not within the scope",
        "食品经营主体 B0 不存在，或不在数据范围内");
  }

  @Test
  void aConflictSaysBothRevisionsAndWhatToDo() {
    assertSays(
        new ConflictException(BUSINESS, 3, 5, null),
        "LZ-API-003",
        "business B0 changed meanwhile: based on revision 3, now 5; maybe read it again and repeat",
        "食品经营主体 B0 已被更改：所依据的版本为 3，现为 5；请重新读取后再办");
  }

  @Test
  void aReusedOperationIdSaysWhatToDo() {
    assertSays(
        new OperationReusedException("do-7", null),
        "LZ-API-005",
        "operation id do-7 was used for something else; maybe take another",
        "操作号 do-7 已用于另一操作；请换一个操作号");
  }
}
