package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.spi.calendar.WorkingCalendar;
import org.liangze.spi.indicator.IndicatorProvider;

/** Indicators and calendars of a host that throw or answer null: told by name, never guessed. */
class BrokenFunctionTest {

  private static final LocalDate DAY = day("2022-12-02");
  private static final DispatchRequest REQUEST = DispatchRequest.of(DAY, code("15"));

  /** One indicator of each kind, all of which answer alike; only what is asked for is given. */
  private record Boards(String kind, Supplier<Assessment> answer) implements IndicatorProvider {

    @Override
    public String getId() {
      return "notice-boards";
    }

    @Override
    public List<BusinessIndicator> overBusinesses() {
      return kind.equals("business") ? List.of(new OverBusiness(answer)) : List.of();
    }

    @Override
    public List<CadreIndicator> overCadres() {
      return kind.equals("cadre") ? List.of(new OverCadre(answer)) : List.of();
    }

    @Override
    public List<FindingIndicator> overFindings() {
      return kind.equals("finding") ? List.of(new OverFinding(answer)) : List.of();
    }
  }

  private static final Indicator BOARD = Indicator.of("BOARD", Text.of("公示牌", "notice board"));

  private record OverBusiness(Supplier<Assessment> answer) implements BusinessIndicator {
    @Override
    public Indicator getIndicator() {
      return BOARD;
    }

    @Override
    public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
      return answer.get();
    }
  }

  private record OverCadre(Supplier<Assessment> answer) implements CadreIndicator {
    @Override
    public Indicator getIndicator() {
      return BOARD;
    }

    @Override
    public Assessment assess(CadreFacts facts, Rules rules, LocalDate on) {
      return answer.get();
    }
  }

  private record OverFinding(Supplier<Assessment> answer) implements FindingIndicator {
    @Override
    public Indicator getIndicator() {
      return BOARD;
    }

    @Override
    public Assessment assess(FindingFacts facts, Rules rules, LocalDate on) {
      return answer.get();
    }
  }

  /** Judges a business by the kind of the day alone. */
  private static final class OnWorkingDays implements IndicatorProvider, BusinessIndicator {
    @Override
    public String getId() {
      return "on-working-days";
    }

    @Override
    public List<BusinessIndicator> overBusinesses() {
      return List.of(this);
    }

    @Override
    public Indicator getIndicator() {
      return BOARD;
    }

    @Override
    public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
      return rules.getCalendar().getKind(on) == DayKind.OFF
          ? Assessment.notRequired(Reason.DAY_OFF, on)
          : Assessment.met(on);
    }
  }

  private record Calendar(Supplier<DayKind> answer) implements WorkingCalendar {
    @Override
    public String getId() {
      return "our-holidays";
    }

    @Override
    public DayKind getKind(LocalDate day) {
      return answer.get();
    }
  }

  private static DefaultTwoResponsibilities.Builder builder() {
    return new Desk()
        .with(
            business("B0").riskLevel(RiskLevel.C).build(),
            cadre("C0").phone("13800138000").build(),
            finding("F0", "B0", "2022-11-25", "2022-12-01").build())
        .builder();
  }

  private static <T> T failing() {
    throw new IllegalStateException("no board of 张三, 13800138000");
  }

  private static PlugInFailedException failureOf(ThrowingCallable call) {
    PlugInFailedException failure = catchThrowableOfType(PlugInFailedException.class, call);
    assertThat(failure).as("ended without the api's exception").isNotNull();
    assertThat(failure.isRetryable()).isFalse();
    assertThat(failure.getMessage()).doesNotContain("13800138000", "张三", "小面馆");
    return failure;
  }

  private static List<ThrowingCallable> dispatches(TwoResponsibilities liangze) {
    return List.of(
        () -> liangze.dispatch().daily(REQUEST, Scope.everything()),
        () -> liangze.dispatch().whatIf(PolicyPack.innerMongolia(), REQUEST, Scope.everything()),
        () ->
            liangze
                .dispatch()
                .explain(
                    ExplanationRequest.builder()
                        .indicator(BOARD)
                        .jurisdiction(code("15"))
                        .date(DAY)
                        .build(),
                    Scope.everything()));
  }

  @ParameterizedTest
  @CsvSource({"business, food business B0", "cadre, cadre C0", "finding, finding F0"})
  void anIndicatorThatThrowsIsNamedWithTheSubjectAndWithoutItsWords(String kind, String subject) {
    TwoResponsibilities liangze =
        builder().indicators(new Boards(kind, BrokenFunctionTest::failing)).build();

    for (ThrowingCallable dispatch : dispatches(liangze)) {
      assertThat(failureOf(dispatch))
          .hasMessageContaining(
              "the indicator provider notice-boards failed to judge "
                  + subject
                  + " by BOARD on 2022-12-02: java.lang.IllegalStateException")
          .hasCauseInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"business, food business B0", "cadre, cadre C0", "finding, finding F0"})
  void anIndicatorThatAnswersNullIsNamedWithTheSubject(String kind, String subject) {
    TwoResponsibilities liangze = builder().indicators(new Boards(kind, () -> null)).build();

    for (ThrowingCallable dispatch : dispatches(liangze)) {
      assertThat(failureOf(dispatch))
          .hasMessageContaining(subject + " by BOARD on 2022-12-02: it returned null")
          .hasNoCause();
    }
  }

  @Test
  void aFailureLeavesTheServicesAsTheyWere() {
    boolean[] broken = {true};
    TwoResponsibilities liangze =
        builder()
            .indicators(
                new Boards("business", () -> broken[0] ? failing() : Assessment.met(LocalDate.MAX)))
            .build();
    failureOf(() -> liangze.dispatch().daily(REQUEST, Scope.everything()));
    broken[0] = false;

    assertThat(liangze.dispatch().daily(REQUEST, Scope.everything()).getTotal().getTally(BOARD))
        .hasToString("1/1");
  }

  @Test
  void aCalendarThatFailsIsNamedAndNotTheIndicatorThatAskedIt() {
    TwoResponsibilities throwing =
        builder()
            .indicators(new OnWorkingDays())
            .calendar(new Calendar(BrokenFunctionTest::failing))
            .build();
    TwoResponsibilities silent =
        builder().indicators(new OnWorkingDays()).calendar(new Calendar(() -> null)).build();

    for (ThrowingCallable dispatch : dispatches(throwing)) {
      assertThat(failureOf(dispatch))
          .hasMessageContaining(
              "the calendar our-holidays failed to tell the kind of 2022-12-02:"
                  + " java.lang.IllegalStateException")
          .hasMessageNotContaining("on-working-days")
          .hasCauseInstanceOf(IllegalStateException.class);
    }
    for (ThrowingCallable dispatch : dispatches(silent)) {
      assertThat(failureOf(dispatch))
          .hasMessageContaining("the kind of 2022-12-02: it returned null");
    }
  }

  @Test
  void aDayOfNoKindIsNoWorkingDayWhereDutiesAreForWorkingDays() {
    PolicyPack workingDays =
        PolicyPack.national()
            .with(
                DutyParameters.workingDaysOnly(FoodLine.CATERING),
                day("2022-11-01"),
                true,
                Text.of("本市通知", "notice of our city"));
    TwoResponsibilities liangze =
        builder().policy(workingDays).calendar(new Calendar(() -> null)).build();

    assertThat(failureOf(() -> liangze.dispatch().daily(REQUEST, Scope.everything())))
        .hasMessageContaining("our-holidays");
  }

  @Test
  void aCalendarThatFailsEndsADeadlineThatNeedsIt() {
    TwoResponsibilities liangze =
        builder().calendar(new Calendar(BrokenFunctionTest::failing)).build();

    assertThat(
            failureOf(() -> liangze.guarantees().unguaranteed(DAY, Desk.PAGE, Scope.everything())))
        .hasMessageContaining("our-holidays");
  }

  @Test
  @SuppressWarnings("DataFlowIssue")
  void noCalendarIsNamed() {
    assertThatThrownBy(() -> builder().calendar(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("calendar");
  }
}
