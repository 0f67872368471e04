package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** Food businesses (食品生产经营主体), one row each with all of their licences. */
final class BusinessForm extends RowForm<FoodBusiness> {

  private static final Terms<FoodLine> LINES =
      Terms.of(FoodLine.class, FoodLine::getLabel)
          .also(FoodLine.PRODUCTION, "生产", "食品生产企业")
          .also(FoodLine.SALES, "销售", "食品流通")
          .also(FoodLine.CATERING, "餐饮")
          .also(FoodLine.CANTEEN, "食堂", "集中用餐单位食堂")
          .also(FoodLine.SMALL_WORKSHOP, "食品小作坊");
  private static final Terms<Grade> GRADES = Terms.of(Grade.class, Grade::getLabel);
  private static final Terms<RiskLevel> RISKS =
      Terms.of(RiskLevel.class, RiskLevel::getLabel)
          .also(RiskLevel.A, "A级")
          .also(RiskLevel.B, "B级")
          .also(RiskLevel.C, "C级")
          .also(RiskLevel.D, "D级");
  private static final Terms<SizeClass> SIZES =
      Terms.of(SizeClass.class, SizeClass::getLabel)
          .also(SizeClass.LARGE, "大")
          .also(SizeClass.MEDIUM, "中")
          .also(SizeClass.SMALL, "小")
          .also(SizeClass.MICRO, "微");
  private static final Terms<BusinessTrait> TRAITS =
      Terms.of(BusinessTrait.class, BusinessTrait::getLabel);
  private static final Terms<BusinessStatus> STATUSES =
      Terms.of(BusinessStatus.class, BusinessStatus::getLabel)
          .also(BusinessStatus.ACTIVE, "在业", "存续", "正常", "营业")
          .also(BusinessStatus.SUSPENDED, "歇业")
          .also(BusinessStatus.CLOSED, "吊销", "撤销");

  private final TableColumn id = required("id", "B150102-000017", "主体编号", "主体标识", "企业编号", "编号");
  private final TableColumn name = required("name", "蒙A餐馆", "主体名称", "企业名称", "经营者名称", "单位名称", "名称");
  private final TableColumn jurisdiction =
      required("jurisdiction", "150102001003", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码", "属地代码");
  private final TableColumn line = required("line", "CATERING", "条线", "食品条线", "业态", "主体业态");
  private final TableColumn grade = optional("grade", "D", "包保等级", "包保级别", "分级");
  private final TableColumn risk = optional("risk_level", "B", "风险等级", "风险级别");
  private final TableColumn size = optional("size_class", "SMALL", "规模", "企业规模");
  private final TableColumn traits = optional("traits", "SCHOOL;OUTSOURCED_CANTEEN", "业态特征", "特征");
  private final TableColumn diners = optional("diners", "320", "就餐人数", "用餐人数", "供餐人数");
  private final TableColumn credit =
      mistakenForPersonal(
          optional("credit_code", "91150102MA0000234Y", "统一社会信用代码", "社会信用代码", "信用代码"));
  private final TableColumn licences =
      mistakenForPersonal(
          required(
              "licences",
              "JY21501020000011;YB11501020000012",
              "许可证编号",
              "许可证号",
              "许可编号",
              "许可备案编号",
              "备案编号"));
  private final TableColumn licenceFrom =
      optional("licence_from", "2021-03-01;2022-05-01", "许可起始日期", "有效期起", "发证日期");
  private final TableColumn licenceEnd =
      lastDayAs(
          optional("licence_end", "2026-03-01;", "许可失效日期"),
          "licence_last_day",
          "有效期至",
          "有效期止",
          "许可有效期至");
  private final TableColumn from = required("from", "2021-03-01", "入册日期", "纳入日期", "登记日期", "起始日期");
  private final TableColumn status = optional("status", "SUSPENDED", "经营状态", "主体状态", "状态");
  private final TableColumn statusSince = optional("status_since", "2022-11-03", "状态起始日期", "状态日期");
  private final TableColumn verifiedOn = optional("verified_on", "2022-10-20", "核查日期", "数据核查日期");

  @Override
  @Nullable FoodBusiness read(RowFields row) {
    String readId = row.key(id);
    String readName = row.name(name);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    FoodLine readLine = row.term(line, LINES);
    Grade readGrade = row.term(grade, GRADES);
    RiskLevel readRisk = row.term(risk, RISKS);
    SizeClass readSize = row.term(size, SIZES);
    Set<BusinessTrait> readTraits = row.terms(traits, TRAITS, BusinessTrait.class);
    OptionalInt readDiners = row.count(diners);
    CreditCode readCredit = row.credit(credit);
    List<Licence> readLicences = readLicences(row, readLine);
    LocalDate readFrom = row.day(from);
    BusinessStatus readStatus = row.term(status, STATUSES);
    LocalDate readSince = row.day(statusSince);
    LocalDate readVerified = row.day(verifiedOn);
    BusinessStatus givenStatus = readStatus == null ? BusinessStatus.ACTIVE : readStatus;
    checkStatus(row, givenStatus, readSince);
    if (row.isBad()
        || readId == null
        || readName == null
        || readJurisdiction == null
        || readLine == null
        || readFrom == null) {
      return null;
    }
    return FoodBusiness.builder()
        .id(readId)
        .name(readName)
        .jurisdiction(readJurisdiction)
        .line(readLine)
        .grade(Optional.ofNullable(readGrade))
        .riskLevel(Optional.ofNullable(readRisk))
        .sizeClass(Optional.ofNullable(readSize))
        .traits(readTraits)
        .diners(readDiners)
        .creditCode(Optional.ofNullable(readCredit))
        .licences(readLicences)
        .from(readFrom)
        .status(givenStatus)
        .statusSince(Optional.ofNullable(readSince))
        .verifiedOn(Optional.ofNullable(readVerified))
        .build();
  }

  private void checkStatus(RowFields row, BusinessStatus given, @Nullable LocalDate since) {
    boolean needed = given != BusinessStatus.ACTIVE;
    if (needed == (since == null) && !row.hasFinding(status) && !row.hasFinding(statusSince)) {
      row.error(
          statusSince,
          IntakeFinding.INVALID_VALUE,
          needed
              ? Text.of("停业或注销须有起始日期", "SUSPENDED and CLOSED need a first day")
              : Text.of("在营不应有状态起始日期", "ACTIVE has no first day"));
    }
  }

  /** The licences, with days in the same places as the numbers. */
  private List<Licence> readLicences(RowFields row, @Nullable FoodLine readLine) {
    // Workshops are registered by each province in its own way.
    boolean known = readLine != null && readLine != FoodLine.SMALL_WORKSHOP;
    String text = row.word(licences);
    List<String> numbers = text == null ? Collections.emptyList() : CellLists.split(text);
    List<LocalDate> froms = row.days(licenceFrom, numbers.size());
    List<LocalDate> ends = row.days(licenceEnd, numbers.size());
    List<Licence> read = new ArrayList<>(numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      LocalDate begin = froms.get(i);
      LocalDate end = ends.get(i);
      if (numbers.get(i).isEmpty()) {
        if (begin != null || end != null || i + 1 < numbers.size()) {
          row.error(
              licences,
              IntakeFinding.MISSING_VALUE,
              Text.of("第 " + (i + 1) + " 个编号为空", "number " + (i + 1) + " is empty"));
        }
        continue;
      }
      LicenceNumber number = row.licence(licences, numbers.get(i), known);
      row.span(licenceEnd, begin, end);
      if (number != null && !row.isBad()) {
        read.add(
            Licence.builder()
                .number(number)
                .from(Optional.ofNullable(begin))
                .end(Optional.ofNullable(end))
                .build());
      }
    }
    return read;
  }

  @Override
  void write(FoodBusiness business, RowCells row) {
    row.text(id, business.getId());
    row.text(name, business.getName());
    row.text(jurisdiction, business.getJurisdiction().getValue());
    row.term(line, LINES, business.getLine());
    row.term(grade, GRADES, business.getGrade());
    row.term(risk, RISKS, business.getRiskLevel());
    row.term(size, SIZES, business.getSizeClass());
    row.terms(traits, TRAITS, business.getTraits());
    if (business.getDiners().isPresent()) {
      row.text(diners, Integer.toString(business.getDiners().getAsInt()));
    }
    row.text(credit, business.getCreditCode().map(row::write));
    writeLicences(business.getLicences(), row);
    row.day(from, business.getFrom());
    row.term(status, STATUSES, business.getStatus());
    row.day(statusSince, business.getStatusSince());
    row.day(verifiedOn, business.getVerifiedOn());
  }

  private void writeLicences(List<Licence> held, RowCells row) {
    row.text(
        licences,
        CellLists.join(held.stream().map(licence -> row.write(licence.getNumber())).iterator()));
    writeDays(licenceFrom, held, Licence::getFrom, row);
    writeDays(licenceEnd, held, Licence::getEnd, row);
  }

  private static void writeDays(
      TableColumn column,
      List<Licence> held,
      Function<Licence, Optional<LocalDate>> day,
      RowCells row) {
    if (held.stream().anyMatch(licence -> day.apply(licence).isPresent())) {
      row.text(
          column,
          CellLists.join(
              held.stream()
                  .map(licence -> day.apply(licence).map(row::write).orElse(""))
                  .iterator()));
    }
  }
}
