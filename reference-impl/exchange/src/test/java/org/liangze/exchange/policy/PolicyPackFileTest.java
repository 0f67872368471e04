package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.GradingParameters;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;
import org.liangze.model.policy.SizeBounds;
import org.liangze.model.policy.VisitModes;

class PolicyPackFileTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final Text RULES =
      Text.of("某市食品安全包保督导工作办法（示例）", "rules of a sample city on guarantee and supervision");

  @Test
  void everyShippedValueReadsAsItselfAsItIsWrittenOnOneLine() {
    PolicyPack pack = PolicyPack.innerMongolia();
    StringBuilder yaml = new StringBuilder("name: inner-mongolia\nbase: national\nvalues:\n");
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      yaml.append("- {parameter: ").append(parameter.getKey());
      yaml.append(", from: 2030-01-01, basis: b, value: ").append(written(pack, parameter));
      yaml.append("}\n");
    }

    PolicyPack read =
        PolicyPackFile.standard()
            .readOrThrow(
                new ByteArrayInputStream(yaml.toString().getBytes(StandardCharsets.UTF_8)), "ours");
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      assertThat((Object) read.get(parameter, LocalDate.of(2030, 1, 1)))
          .as("%s", parameter)
          .isEqualTo(pack.get(parameter, DAY));
    }
    assertThat(PolicyPackFile.toYaml(PolicyParameters.label(Tier.COUNTY), Text.of("旗县", "banner")))
        .isEqualTo("{zh: \"旗县\", en: \"banner\"}");
  }

  private static <T> String written(PolicyPack pack, PolicyParameter<T> parameter) {
    return PolicyPackFile.toYaml(parameter, pack.get(parameter, DAY));
  }

  @Test
  void theExampleSaysWhatItsCommentsSay() {
    PolicyPack expected =
        PolicyPack.national()
            .named("sample-city")
            .with(PolicyParameters.visits(Grade.B, FoodLine.CATERING), DAY, 2, RULES)
            .with(
                PolicyParameters.visits(Grade.B, FoodLine.CATERING),
                LocalDate.of(2026, 1, 1),
                1,
                RULES)
            .with(
                PolicyParameters.directorDiners(BusinessTrait.SCHOOL),
                LocalDate.of(2025, 9, 1),
                Bound.from(400),
                Text.of("某市学校食品安全管理规定（示例）", "rules of a sample city on food safety at schools"))
            .with(PolicyParameters.mediumOrHigh(RiskLevel.A), DAY, true, RULES)
            .with(PolicyParameters.RANKING_METHOD, DAY, RankingMethod.DENSE, RULES)
            .with(
                PolicyParameters.label(Tier.COUNTY),
                DAY,
                Text.of("县(市、区)", "county or district"),
                RULES);

    PolicyPackReading reading = SamplePack.read(SamplePack.yaml());

    assertThat(reading.getFaults()).isEmpty();
    assertThat(reading.getPack()).contains(expected);
    assertThat(reading.getSource()).isEqualTo("ours.yaml");
  }

  @Test
  void everyParameterHasAForm() {
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      assertThat(ValueForms.isKnown(parameter.getType())).as(parameter.getKey()).isTrue();
    }
  }

  @Test
  void aFileIsReadFromItsPlace(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("city.yaml");
    Files.writeString(file, SamplePack.yaml(), StandardCharsets.UTF_8);

    assertThat(PolicyPackFile.standard().readOrThrow(file).getName()).isEqualTo("sample-city");
    assertThat(PolicyPackFile.standard().read(file).getSource()).isEqualTo("city.yaml");
  }

  @Test
  void aFileThatIsNotThereIsAFault(@TempDir Path folder) {
    PolicyPackReading reading = PolicyPackFile.standard().read(folder.resolve("none.yaml"));

    assertThat(reading.getFaults())
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.CANNOT_READ);
  }

  @Test
  void aFileMayDifferInItsNameAlone() {
    PolicyPackReading reading = SamplePack.read("name: ours\nbase: inner-mongolia\nvalues: []\n");

    assertThat(reading.getPack()).contains(PolicyPack.innerMongolia().named("ours"));
    assertThat(reading.getBase()).contains(PolicyPack.innerMongolia());
  }

  @Test
  void laterValuesOfTheBaseStillComeIntoForce() {
    PolicyPack pack =
        SamplePack.readValues(
                "  - parameter: director.diners.OTHER",
                "    from: 2024-01-01",
                "    value: '> 800'",
                "    basis: a rule")
            .getPackOrThrow();

    PolicyParameter<Bound> diners = PolicyParameters.directorDinersElsewhere();
    assertThat(pack.get(diners, LocalDate.of(2025, 4, 14))).isEqualTo(Bound.above(800));
    assertThat(pack.get(diners, LocalDate.of(2025, 4, 15))).isEqualTo(Bound.from(1000));
  }

  @Test
  void aBoundMayBeWrittenWithChineseSigns() {
    for (String written : new String[] {"≥ 300", "\">=300\"", "'＞＝ ３００'", "≥300"}) {
      PolicyPack pack =
          SamplePack.readValues(
                  "- {parameter: director.diners.OTHER, from: 2030-01-01, value: "
                      + written
                      + ", basis: a rule}")
              .getPackOrThrow();

      assertThat(pack.get(PolicyParameters.directorDinersElsewhere(), LocalDate.of(2030, 1, 1)))
          .isEqualTo(Bound.from(300));
    }
  }

  @Test
  void modesAreJoinedAndBoundsOfSizeAPair() {
    PolicyPack pack =
        PolicyPack.national()
            .with(
                GuaranteeParameters.visitModes(Optional.of(RiskLevel.C)),
                DAY,
                VisitModes.of(VisitMode.ON_SITE, VisitMode.GROUP),
                RULES)
            .with(
                GradingParameters.sizeBounds(Sector.RETAIL, SizeClass.SMALL),
                DAY,
                SizeBounds.of(Bound.from(10), Bound.above(200)),
                RULES);

    assertThat(SamplePack.write(pack, PolicyPack.national()))
        .contains("  - parameter: visits.modes.C\n    from: 2025-01-01\n    value: ON_SITE+GROUP\n")
        .contains("    value: {staff: \">= 10\", revenue: \"> 200\"}\n");
  }

  @Test
  void aHostsOwnParameterIsKnownIfItIsTold() {
    PolicyParameter<Integer> own =
        PolicyParameters.weight(Indicator.of("NOTICE_BOARD", Text.of("公示栏", "notice\nboard")));
    String yaml =
        "name: ours\nbase: national\nbasis: a rule\nvalues:\n"
            + "  - {parameter: score.weight.NOTICE_BOARD, from: 2025-01-01, value: 5}\n";

    assertThat(SamplePack.read(yaml).getFaults())
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.UNKNOWN_PARAMETER);
    PolicyPackFile knowing = PolicyPackFile.standard().knowing(own);
    PolicyPack pack =
        knowing.readOrThrow(
            new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "ours.yaml");
    assertThat(pack.get(own, DAY)).isEqualTo(5);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    knowing.write(pack, PolicyPack.national(), out);
    assertThat(knowing.readOrThrow(new ByteArrayInputStream(out.toByteArray()), "again"))
        .isEqualTo(pack);
    assertThatThrownBy(() -> SamplePack.write(pack, PolicyPack.national()))
        .isInstanceOf(PolicyFileException.class)
        .hasMessageContaining("LZ-POLICY-017")
        .hasMessageContaining("score.weight.NOTICE_BOARD");
  }

  @Test
  void aPackIsWrittenForPeopleToRead() {
    PolicyPack pack =
        PolicyPack.national()
            .named("ours")
            .with(PolicyParameters.visits(Grade.B, FoodLine.CATERING), DAY, 2, RULES)
            .with(
                PolicyParameters.directorDinersElsewhere(), DAY, Bound.from(800), Text.same("One"))
            .with(PolicyParameters.OFFICER_MINIMUM, DAY, 2, RULES);

    assertThat(SamplePack.write(pack, PolicyPack.national()))
        .isEqualTo(
            """
            # 政策参数包，只列与 base 不同的取值 / policy pack, only what differs from its base
            name: "ours"
            base: national
            basis:
              zh: "某市食品安全包保督导工作办法（示例）"
              en: "rules of a sample city on guarantee and supervision"
            values:

              # least number of officers / 食品安全员最低人数
              - parameter: officer.minimum
                from: 2025-01-01
                value: 2

              # visits per period, %s / 每周期督导次数，%s
              - parameter: visits.B.CATERING
                from: 2025-01-01
                value: 2

              # diners that require a director, other units / 配备食品安全总监的就餐人数，其他单位
              - parameter: director.diners.OTHER
                from: 2025-01-01
                value: ">= 800"
                basis: "One"
            """
                .formatted(
                    Grade.B.getLabel().getEnglish()
                        + ", "
                        + FoodLine.CATERING.getLabel().getEnglish(),
                    Grade.B.getLabel().getChinese()
                        + "，"
                        + FoodLine.CATERING.getLabel().getChinese()));
  }

  @Test
  void tenValuesOfEveryParameterHaveRoomInAFile() {
    PolicyPack pack = PolicyPack.national();
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      for (int year = 2031; year <= 2040; year++) {
        pack = again(pack, parameter, LocalDate.of(year, 1, 1));
      }
    }

    assertThat(SamplePack.read(SamplePack.write(pack, PolicyPack.national())).getPack())
        .contains(pack);
  }

  private static <T> PolicyPack again(PolicyPack pack, PolicyParameter<T> parameter, LocalDate on) {
    return pack.with(
        parameter, on, pack.get(parameter, on), Text.of("第 " + on + " 号", "no. " + on));
  }

  @Test
  void aPackIsWrittenOverEitherShippedPackAndNoOther() {
    PolicyPack pack = PolicyPack.national().with(PolicyParameters.FIGURE_DECIMALS, DAY, 1, RULES);

    for (PolicyPack base : List.of(PolicyPack.national(), PolicyPack.innerMongolia())) {
      assertThat(SamplePack.read(SamplePack.write(pack, base)).getPack()).contains(pack);
    }
    assertThatThrownBy(() -> SamplePack.write(pack, pack))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("base is 'national': must be one of national, inner-mongolia");
  }

  @Test
  void aStreamThatFailsIsToldWithTheNameOfThePack() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(
            () ->
                PolicyPackFile.standard().write(PolicyPack.national(), PolicyPack.national(), full))
        .isInstanceOf(PolicyFileException.class)
        .hasMessageContaining("LZ-POLICY-003: pack national cannot be written");
  }

  @Test
  void aPackThatCannotBeReadBackIsNotWritten() {
    PolicyPack farAway =
        PolicyPack.national()
            .with(PolicyParameters.FIGURE_DECIMALS, LocalDate.of(12025, 1, 1), 1, RULES);

    assertThatThrownBy(() -> SamplePack.write(farAway, PolicyPack.national()))
        .isInstanceOf(PolicyFileException.class)
        .hasMessageContaining("+12025-01-01");
    assertThatThrownBy(
            () -> SamplePack.write(PolicyPack.national().named(""), PolicyPack.national()))
        .isInstanceOf(PolicyFileException.class);
  }
}
