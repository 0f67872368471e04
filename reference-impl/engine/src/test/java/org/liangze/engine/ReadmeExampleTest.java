package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * The example of the project's README: it is compiled and run here, and must stand there as here.
 */
class ReadmeExampleTest {

  private static final String BEGIN = "  // README begins\n";
  private static final String END = "  // README ends\n";

  // README begins
  DailyDispatch dispatch(JurisdictionTree tree, FoodBusiness business, Cadre cadre, LocalDate day) {
    TwoResponsibilities liangze =
        DefaultTwoResponsibilities.builder()
            .store(new MemoryLedgerStore())
            .jurisdictions(tree)
            .clock(Clock.systemUTC())
            .zone(ZoneId.of("Asia/Shanghai"))
            .build();
    Actor office = Actor.of("office-15", Scope.everything());
    liangze.baseRegister().record(office, "op-1", business);
    liangze.baseRegister().record(office, "op-2", cadre);
    liangze.guarantees().assign(office, "op-3", business.getId(), cadre.getId(), day);

    DispatchRequest request = DispatchRequest.of(day, JurisdictionCode.of("15"));
    return liangze.dispatch().daily(request, office.getScope());
  }

  // README ends

  @Test
  void theExampleRuns() {
    DailyDispatch dispatch =
        dispatch(
            SmallProvince.TREE,
            SmallProvince.business("B1").build(),
            SmallProvince.cadre("C1").build(),
            SmallProvince.day("2022-10-10"));

    assertThat(dispatch.getRanking(Indicator.GUARANTEED, BusinessFilter.ALL).toString())
        .isEqualTo("[1 1501 1/1, - 1525 0/0]");
  }

  @Test
  void theReadmeShowsTheExampleAsItIsRun() throws IOException {
    String source = read(Paths.get("src/test/java/org/liangze/engine/ReadmeExampleTest.java"));
    String example = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));
    String shown =
        example
            .strip()
            .lines()
            .map(line -> line.replaceFirst("^ {2}", ""))
            .collect(Collectors.joining("\n"));

    assertThat(read(Paths.get("../../README.md"))).contains("```java\n" + shown + "\n```");
  }

  private static String read(Path path) throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
