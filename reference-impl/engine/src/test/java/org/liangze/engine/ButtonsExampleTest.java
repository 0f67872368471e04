package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.day;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.duty.ActionState;
import org.liangze.api.duty.DutyAction;
import org.liangze.api.duty.DutyRecording;
import org.liangze.model.access.Actor;
import org.liangze.model.enterprise.Role;
import org.liangze.model.ledger.EntryKind;

/** The example of the api's README: it is compiled and run here, and must stand there as here. */
class ButtonsExampleTest {

  private static final String BEGIN = "  // README begins\n";
  private static final String END = "  // README ends\n";

  // README begins
  void pressAllButtons(TwoResponsibilities liangze, Actor office, String person, LocalDate today) {
    for (DutyAction button : liangze.duties().actionsFor(person, today, office.getScope())) {
      if (button.getState() == ActionState.DUE) {
        DutyRecording nothingFound =
            DutyRecording.builder()
                .businessId(button.getBusinessId())
                .duty(button.getDuty())
                .role(button.getRole())
                .personId(person)
                .day(today)
                .steps(button.getSteps())
                .zeroRisk(true)
                .build();
        String once = button.getBusinessId() + "." + button.getDuty() + "." + today;
        liangze.duties().record(office, once, nothingFound);
      }
    }
  }

  // README ends

  @Test
  void whatIsDueIsDoneAfterwards() {
    Desk desk =
        new Desk()
            .with(
                business("B0").build(),
                appointment("R0", "B0", Role.OFFICER).personId("P1").build());
    LocalDate today = day("2022-11-04");

    pressAllButtons(desk.liangze, Desk.REGION, "P1", today);

    assertThat(desk.liangze.duties().actionsFor("P1", today, Desk.REGION.getScope()))
        .extracting(DutyAction::getState)
        .contains(ActionState.DONE)
        .doesNotContain(ActionState.DUE);
    assertThat(desk.all(EntryKind.DUTY_RECORD)).hasSize(1);
  }

  @Test
  void theReadmeShowsTheExampleAsItIsRun() throws IOException {
    String source = read(Paths.get("src/test/java/org/liangze/engine/ButtonsExampleTest.java"));
    String example = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));
    String shown =
        example
            .strip()
            .lines()
            .map(line -> line.replaceFirst("^ {2}", ""))
            .collect(Collectors.joining("\n"));

    assertThat(read(Paths.get("../../api/README.md"))).contains("```java\n" + shown + "\n```");
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
