package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.LicenceRevoked;
import org.liangze.api.PageRequest;
import org.liangze.api.RoleAppointing;
import org.liangze.api.TrainingGiven;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.register.RegisterPart;
import org.liangze.api.register.RegisterRequest;
import org.liangze.api.register.RegisterRow;
import org.liangze.engine.DefaultTwoResponsibilities;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Right;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Role;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;

class RegisterWriterTest {

  private static final LocalDate DAY = LocalDate.of(2022, 12, 1);
  private static final Actor OFFICE =
      Actor.builder()
          .id("office")
          .scope(Scope.everything())
          .addRights(Right.READ_PERSONAL_DATA)
          .build();
  private static final WriteOptions CHINESE =
      WriteOptions.builder().language(Locale.SIMPLIFIED_CHINESE).build();

  @TempDir private Path folder;

  private final TwoResponsibilities liangze =
      DefaultTwoResponsibilities.builder()
          .store(new MemoryLedgerStore())
          .jurisdictions(
              JurisdictionTree.builder()
                  .add(Jurisdiction.root("150102", "新城区", Tier.COUNTY))
                  .build())
          .clock(Clock.fixed(Instant.parse("2022-12-20T00:00:00Z"), ZoneOffset.UTC))
          .zone(ZoneId.of("Asia/Shanghai"))
          .build();

  private void business(String id, String name) {
    liangze
        .baseRegister()
        .record(
            OFFICE,
            "business-" + id,
            FoodBusiness.builder()
                .id(id)
                .name(name)
                .jurisdiction(JurisdictionCode.of("150102"))
                .line(FoodLine.CATERING)
                .grade(Grade.D)
                .sizeClass(SizeClass.LARGE)
                .addLicences(Licence.of(LicenceNumber.operation(2, "150102", 1)))
                .from(LocalDate.of(2022, 1, 1))
                .build());
  }

  private void appoint(String business, Role role, String person, String name) {
    liangze
        .roles()
        .appoint(
            OFFICE,
            business + role + person,
            RoleAppointing.builder()
                .businessId(business)
                .role(role)
                .personId(person)
                .personName(name)
                .from(LocalDate.of(2022, 11, 1))
                .build());
  }

  private List<String> csv(RegisterPart part, WriteOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RegisterWriter writer = RegisterWriter.csv(out, options)) {
      writer.writeAll(reading(part));
    }
    return List.of(out.toString(StandardCharsets.UTF_8).split("\r\n"));
  }

  private RegisterReading reading(RegisterPart part) {
    return RegisterReading.of(
        liangze.roles(),
        RegisterRequest.builder().date(DAY).part(part).page(PageRequest.first(2)).build(),
        OFFICE);
  }

  @Test
  void aBusinessStandsInOneRowWithEverythingAboutItsThreePersons() {
    business("B1", "=蒙A餐馆");
    appoint("B1", Role.PRINCIPAL, "P1", "王小明");
    appoint("B1", Role.OFFICER, "P1", "王小明");
    appoint("B1", Role.OFFICER, "P2", "李小红");
    liangze
        .roles()
        .train(
            OFFICE,
            "t1",
            TrainingGiven.builder()
                .personId("P2")
                .businessId("B1")
                .completedOn(LocalDate.of(2022, 11, 20))
                .duration(Duration.ofMinutes(90))
                .topic("过敏原")
                .build());
    liangze
        .roles()
        .disqualify(
            OFFICE,
            "d1",
            LicenceRevoked.builder()
                .personId("P2")
                .businessId("B1")
                .post("法定代表人")
                .revokedOn(LocalDate.of(2022, 11, 25))
                .build());

    assertThat(csv(RegisterPart.OFFICER_ONLY, CHINESE))
        .containsExactly(
            "\uFEFF主体编号,主体名称,所在区划代码,条线,包保等级,经营状态,主要负责人编号,主要负责人姓名,"
                + "食品安全总监编号,食品安全总监姓名,食品安全员编号,食品安全员姓名,须配备总监的依据,岗位空缺,"
                + "一人多岗,禁业人员在岗,本周期培训（分钟）,须培训学时的依据",
            "B1,'=蒙A餐馆,150102,餐饮服务,D级,在营,P1,王**,,,P1;P2,王**;李**,"
                + "须配备食品安全总监，大型：是；市场监管总局令第 60 号,食品安全总监,"
                + "P1:主要负责人+食品安全员,P2:可任职日 2027-11-25,P1:0;P2:90,");
    assertThat(csv(RegisterPart.OFFICER_ONLY, WriteOptions.inTheClear()).get(1))
        .contains(",王小明;李小红,director.size.LARGE = true,DIRECTOR,P1:PRINCIPAL+OFFICER,");
  }

  @Test
  void aWorkbookHoldsTheSameAsTexts() throws IOException {
    business("B1", "=蒙A餐馆");
    appoint("B1", Role.OFFICER, "P1", "王小明");
    Path file = folder.resolve("register.xlsx");
    try (RegisterWriter writer = RegisterWriter.xlsx(file, CHINESE)) {
      writer.writeAll(reading(RegisterPart.ALL));
      assertThat(writer.getRows()).isEqualTo(1);
    }
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.get(0).getCellText(0)).isEqualTo("主体编号");
      assertThat(rows.get(1).getCellText(1)).isEqualTo("=蒙A餐馆");
      assertThat(rows.get(1).getCell(1).getType().name()).isEqualTo("STRING");
      assertThat(rows.get(1).getCellText(11)).isEqualTo("王**");
    }
  }

  @Test
  void aRegisterOfManyPagesIsReadToItsEndAtOneRevision() {
    for (int i = 0; i < 5; i++) {
      business("B" + i, "餐馆");
    }
    RegisterReading reading = reading(RegisterPart.ALL);
    assertThat(reading.next().getBusiness().getId()).isEqualTo("B0");
    business("B9", "餐馆");

    assertThat(reading)
        .toIterable()
        .extracting(row -> row.getBusiness().getId())
        .containsExactly("B1", "B2", "B3", "B4");
    assertThat(csv(RegisterPart.ALL, CHINESE)).hasSize(7);
    assertThat(
            liangze
                .roles()
                .register(
                    RegisterRequest.builder().date(DAY).knownAt(OptionalLong.of(5)).build(), OFFICE)
                .getRows())
        .extracting(RegisterRow::getBusiness)
        .hasSize(5);
  }

  @Test
  void theExampleOfTheReadmeWritesALedger() throws IOException {
    business("B1", "餐馆");
    appoint("B1", Role.OFFICER, "P1", "王小明");
    LocalDate day = DAY;
    Path file = folder.resolve("officer-only.csv");
    WriteOptions options = CHINESE;
    Actor reader = OFFICE;
    // example
    RegisterRequest officerOnly =
        RegisterRequest.builder()
            .date(day)
            .part(RegisterPart.OFFICER_ONLY)
            .page(PageRequest.first(1_000))
            .build();
    try (RegisterWriter writer = RegisterWriter.csv(file, options)) {
      writer.writeAll(RegisterReading.of(liangze.roles(), officerOnly, reader));
    }
    // end
    assertThat(Files.readAllLines(file)).hasSize(2);
    String source =
        Files.readString(
            Path.of("src/test/java/org/liangze/exchange/table/RegisterWriterTest.java"));
    String example =
        source.substring(source.indexOf("// example\n") + 11, source.indexOf("    // end"));
    StringJoiner lines = new StringJoiner("\n", "```java\n", "\n```");
    example.lines().forEach(line -> lines.add(line.substring(4)));
    assertThat(Files.readString(Path.of("README.md"))).contains(lines.toString());
  }
}
