package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangze.api.BaseRegister;
import org.liangze.api.PageRequest;
import org.liangze.api.ResultPage;
import org.liangze.api.grading.GradeProposal;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.ledger.LedgerEntry;

class GradeReviewsTest {

  private static final LocalDate DAY = day("2022-11-03");

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              business("B1").sizeClass(SizeClass.MEDIUM).build(),
              business("B2").grade(Optional.empty()).build(),
              business("B3").grade(Grade.A).build(),
              business("B4").grade(Grade.A).jurisdiction(code("152531100")).build(),
              business("B5").grade(Grade.A).status(BusinessStatus.CLOSED).statusSince(DAY).build(),
              business("B6")
                  .grade(Grade.A)
                  .licences(List.of(Licence.of(LicenceNumber.filing("150102", 1))))
                  .build());
  private final BaseRegister register = desk.liangze.baseRegister();

  @Test
  void aGradeIsProposedForABusinessInScope() {
    assertThat(register.proposeGrade("B1", DAY, XINCHENG.getScope()))
        .hasValueSatisfying(
            proposal -> {
              assertThat(proposal.getProposed()).isEqualTo(Grade.B);
              assertThat(proposal.getRecorded()).contains(Grade.D);
              assertThat(proposal.isDifferent()).isTrue();
            });
    assertThat(register.proposeGrade("B0", DAY, XINCHENG.getScope()))
        .hasValueSatisfying(proposal -> assertThat(proposal.isDifferent()).isFalse());
    assertThat(register.proposeGrade("B0", DAY, XILINGOL.getScope())).isEmpty();
    assertThat(register.proposeGrade("B9", DAY, REGION.getScope())).isEmpty();
  }

  @Test
  void thoseToReviewAreTheGuaranteedOnesThatAreGradedOtherwiseOrNotAtAll() {
    assertThat(ids(register.gradesToReview(DAY, PageRequest.first(10), REGION.getScope())))
        .containsExactly("B1", "B2", "B3", "B4");
    assertThat(ids(register.gradesToReview(DAY, PageRequest.first(10), XILINGOL.getScope())))
        .containsExactly("B4");
    assertThat(
            ids(
                register.gradesToReview(
                    DAY.minusDays(1), PageRequest.first(10), XINCHENG.getScope())))
        .containsExactly("B1", "B2", "B3", "B5");
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() {
    ResultPage<GradeProposal> first =
        register.gradesToReview(DAY, PageRequest.first(2), REGION.getScope());
    ResultPage<GradeProposal> second =
        register.gradesToReview(
            DAY, PageRequest.after(first.getNext().orElseThrow(), 2), REGION.getScope());

    assertThat(ids(first)).containsExactly("B1", "B2");
    assertThat(ids(second)).containsExactly("B3", "B4");
    // Two more stand in the register, none of them to be guaranteed: nobody knows before reading.
    assertThat(second.getNext()).contains("B4");
    ResultPage<GradeProposal> third =
        register.gradesToReview(DAY, PageRequest.after("B4", 2), REGION.getScope());
    assertThat(third.getResults()).isEmpty();
    assertThat(third.getNext()).isEmpty();
  }

  @Test
  void theLastOneOfALongRegisterIsFoundInOnePage() {
    LedgerEntry[] many =
        IntStream.range(0, 2_500)
            .mapToObj(i -> business("A" + i).build())
            .toArray(LedgerEntry[]::new);
    desk.with(many).with(business("Z").grade(Grade.A).build());

    ResultPage<GradeProposal> page =
        register.gradesToReview(DAY, PageRequest.after("B4", 3), REGION.getScope());

    assertThat(ids(page)).containsExactly("Z");
    assertThat(page.getNext()).isEmpty();
    assertThat(ids(register.gradesToReview(DAY, PageRequest.first(5), REGION.getScope())))
        .containsExactly("B1", "B2", "B3", "B4", "Z");
  }

  private static List<String> ids(ResultPage<GradeProposal> page) {
    return page.getResults().stream().map(GradeProposal::getBusinessId).toList();
  }

  @Test
  void theSizeClassIsJudgedByTheSectorOfTheLineOrByTheOneThatIsNamed() {
    BigDecimal revenue = new BigDecimal("6000.5");

    assertThat(register.proposeSizeClass(FoodLine.SALES, 30, revenue, DAY))
        .satisfies(
            proposal -> {
              assertThat(proposal.getSector()).isEqualTo(Sector.RETAIL);
              assertThat(proposal.getSizeClass()).isEqualTo(SizeClass.SMALL);
              assertThat(proposal.getGround().getParameter())
                  .hasToString("grading.size.RETAIL.SMALL");
            });
    assertThat(register.proposeSizeClass(Sector.WHOLESALE, 30, revenue, DAY).getSizeClass())
        .isEqualTo(SizeClass.MEDIUM);
  }
}
