package org.liangze.spi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.spi.store.Entries.assignment;
import static org.liangze.spi.store.Entries.batch;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.guarantee.GuaranteeAssignment;

class PageTest {

  private static final Write FIRST = Write.create(assignment("A1"));
  private static final Write SECOND = Write.create(assignment("A2"));
  private static final Commit COMMIT = Commit.of(batch().addWrites(FIRST, SECOND).build(), 17);

  @Test
  void thePageAfterBeginsAtTheLastIdUnlessThereIsNone() {
    List<Stored<GuaranteeAssignment>> entries =
        List.of(Stored.of(assignment("A1"), COMMIT), Stored.of(assignment("A2"), COMMIT));

    assertThat(Page.of(entries, false).getNext()).contains("A2");
    assertThat(Page.of(entries, true).getNext()).isEmpty();
    assertThat(Page.of(List.<Stored<GuaranteeAssignment>>of(), true).getNext()).isEmpty();
  }

  @Test
  void aPageIsNotChangedThroughTheListItWasMadeOf() {
    List<Stored<GuaranteeAssignment>> entries = new ArrayList<>();
    entries.add(Stored.of(assignment("A1"), COMMIT));
    Page<GuaranteeAssignment> page = Page.of(entries, true);

    entries.clear();

    assertThat(page.getEntries()).hasSize(1);
    assertThatThrownBy(() -> page.getEntries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theFeedGoesOnAfterTheLastChangeOrWhereItWas() {
    ChangePosition after = ChangePosition.of(16, 2);

    assertThat(ChangePage.of(List.of(Change.of(COMMIT, 1, FIRST)), after, false).getNext())
        .isEqualTo(ChangePosition.of(17, 1));
    assertThat(ChangePage.of(List.of(), after, true).getNext()).isEqualTo(after);
  }

  @Test
  void aChangeKnowsItsPlaceInTheCommit() {
    Change first = Change.of(COMMIT, 1, FIRST);
    Change second = Change.of(COMMIT, 2, SECOND);

    assertThat(first.getPosition()).isEqualTo(ChangePosition.of(17, 1));
    assertThat(first.getEntry()).isEqualTo(assignment("A1"));
    assertThat(first.isLastOfCommit()).isFalse();
    assertThat(second.isLastOfCommit()).isTrue();
    assertThat(second)
        .isNotEqualTo(first)
        .isEqualTo(Change.of(COMMIT, 2, SECOND))
        .hasSameHashCodeAs(Change.of(COMMIT, 2, SECOND))
        .hasToString("17/2 put assignment A2 after 0");
  }

  @Test
  void storedVersionsAreEqualIfEntryAndCommitAre() {
    Stored<GuaranteeAssignment> stored = Stored.of(assignment("A1"), COMMIT);

    assertThat(stored.getRevision()).isEqualTo(17);
    assertThat(stored)
        .isEqualTo(Stored.of(assignment("A1"), COMMIT))
        .hasSameHashCodeAs(Stored.of(assignment("A1"), COMMIT))
        .isNotEqualTo(Stored.of(assignment("A2"), COMMIT))
        .isNotEqualTo(Stored.of(assignment("A1"), Commit.of(batch().addWrites(FIRST).build(), 18)));
  }
}
