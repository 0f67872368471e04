package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

class QueryTest {

  private static final EntryReference BUSINESS = EntryReference.of(EntryKind.BUSINESS, "B1");

  private final Query<GuaranteeAssignment> all = Query.of(EntryKind.ASSIGNMENT, Scope.everything());

  @Test
  void aPlainQueryAsksForAllAsNowKnown() {
    assertThat(all.getKind()).isSameAs(EntryKind.ASSIGNMENT);
    assertThat(all.getScope()).isEqualTo(Scope.everything());
    assertThat(all.getReferringTo()).isEmpty();
    assertThat(all.getAfter()).isEmpty();
    assertThat(all.getKnownAt()).isEmpty();
  }

  @Test
  void eachNarrowingKeepsTheOthers() {
    Query<GuaranteeAssignment> narrowed = all.referringTo(BUSINESS).after("A1").knownAt(17);

    assertThat(narrowed.getKind()).isSameAs(EntryKind.ASSIGNMENT);
    assertThat(narrowed.getScope()).isEqualTo(Scope.everything());
    assertThat(narrowed.getReferringTo()).contains(BUSINESS);
    assertThat(narrowed.getAfter()).contains("A1");
    assertThat(narrowed.getKnownAt()).hasValue(17);
    assertThat(narrowed).isEqualTo(all.knownAt(17).after("A1").referringTo(BUSINESS));
  }

  @Test
  void aLaterNarrowingTakesThePlaceOfAnEarlierOne() {
    assertThat(all.after("A1").after("A2").getAfter()).contains("A2");
    assertThat(all.knownAt(1).knownAt(2).getKnownAt()).hasValue(2);
    assertThat(all.getAfter()).isEmpty();
  }
}
