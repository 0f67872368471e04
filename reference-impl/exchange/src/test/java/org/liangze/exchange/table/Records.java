package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/** Records of every kind, with whatever their fields may hold: here those of the guarantee side. */
final class Records {

  private Records() {}

  static Arbitrary<?> of(TableLayout<?> layout) {
    switch (layout.getName()) {
      case "divisions":
        return divisions();
      case "aliases":
        return Combinators.combine(codes(), codes()).as(DivisionAlias::of);
      case "businesses":
        return businesses();
      case "cadres":
        return cadres();
      case "assignments":
        return assignments();
      case "letters":
        return letters();
      case "visits":
        return visits();
      case "appointments":
        return appointments();
      default:
        return DutySideRecords.of(layout);
    }
  }

  /** Separators, quotes, what begins a formula, what Excel escapes, and letters of both planes. */
  private static Arbitrary<String> texts(int longest) {
    return Arbitraries.strings()
        .withChars(
            "ab1:：=+-@'\"\\;；、,|&<>#*_x0041_ＡＢ（）多伦县·\uD842\uDFB7\t\n".replaceAll("[*\t\n]", ""))
        .withChars('王', '小', '明')
        .ofMinLength(1)
        .ofMaxLength(longest)
        .map(Records::withWholePairs);
  }

  /** A high surrogate without its low one is no character that a file could hold. */
  private static String withWholePairs(String text) {
    return text.replaceAll(
        "[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]", "县");
  }

  static Arbitrary<String> ids() {
    return Arbitraries.oneOf(
        texts(12), Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(64));
  }

  /** Lines of texts, with whatever ends a line and separates cells. */
  static Arbitrary<String> passages() {
    return texts(20)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .flatMap(
            lines ->
                Arbitraries.of("\n", "\r\n", "\r", "\t", ", ").map(end -> String.join(end, lines)))
        .map(Spellings::stripped);
  }

  static Arbitrary<String> names() {
    return Combinators.combine(texts(20), Arbitraries.of("", " ", "  店", "\u3000分店", ", Ltd."))
        .as((first, second) -> Spellings.stripped(first + second))
        .filter(name -> !name.isEmpty());
  }

  private static Arbitrary<String> personNames() {
    return names().filter(name -> name.indexOf('*') < 0);
  }

  static Arbitrary<JurisdictionCode> codes() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "15", "1501", "150102", "150102001", "150102001003", "1501GXQ", "9.A-b_"),
            Arbitraries.strings().numeric().ofLength(12))
        .map(JurisdictionCode::of);
  }

  static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-20_000, 60_000).map(day -> LocalDate.ofEpochDay(day));
  }

  static Arbitrary<Optional<LocalDate>> endsAfter(LocalDate from) {
    return Arbitraries.integers().between(1, 5_000).map(days -> from.plusDays(days)).optional(0.5);
  }

  static Arbitrary<Jurisdiction> divisions() {
    return Combinators.combine(
            codes(), names(), Arbitraries.of(Tier.class), names().optional(), codes().optional())
        .as(
            (code, name, tier, type, parent) ->
                Jurisdiction.builder()
                    .code(code)
                    .name(name)
                    .tier(tier)
                    .type(type)
                    .parent(parent)
                    .build());
  }

  private static Arbitrary<Licence> licences() {
    Arbitrary<LicenceNumber> numbers =
        Arbitraries.oneOf(
            Arbitraries.integers()
                .between(1, 999_999)
                .map(sequence -> LicenceNumber.operation(1 + sequence % 3, "150102", sequence)),
            Arbitraries.integers()
                .between(1, 9_999)
                .map(sequence -> LicenceNumber.production("104", "152531", sequence)),
            Arbitraries.integers()
                .between(1, 999_999)
                .map(sequence -> LicenceNumber.filing("150123", sequence)),
            Arbitraries.just(LicenceNumber.of("QS150123456789")),
            texts(12).map(text -> LicenceNumber.of("蒙坊[2020]第" + text + "号")));
    return Combinators.combine(numbers, days().optional(0.7))
        .as((number, from) -> Licence.builder().number(number).from(from))
        .flatMap(
            licence ->
                endsAfter(licence.build().getFrom().orElse(LocalDate.of(2020, 1, 1)))
                    .map(end -> licence.end(end).build()));
  }

  private static Arbitrary<CreditCode> creditCodes() {
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(0, 999_999)
            .map(
                number -> CreditCode.unified("92", "150102", "MA" + String.format("%06d", number))),
        Arbitraries.of("11010519491231002X", "150102000012345").map(CreditCode::of));
  }

  static Arbitrary<FoodBusiness> businesses() {
    Arbitrary<FoodBusiness.Builder> place =
        Combinators.combine(ids(), names(), codes(), Arbitraries.of(FoodLine.class), days())
            .as(
                (id, name, code, line, from) ->
                    FoodBusiness.builder()
                        .id(id)
                        .name(name)
                        .jurisdiction(code)
                        .line(line)
                        .from(from));
    Arbitrary<FoodBusiness.Builder> graded =
        Combinators.combine(
                place,
                Arbitraries.of(Grade.class).optional(),
                Arbitraries.of(RiskLevel.class).optional(),
                Arbitraries.of(SizeClass.class).optional(),
                Arbitraries.of(BusinessTrait.class).set().ofMaxSize(4),
                Arbitraries.integers().between(0, 99_999).optional())
            .as(
                (business, grade, risk, size, traits, diners) ->
                    business
                        .grade(grade)
                        .riskLevel(risk)
                        .sizeClass(size)
                        .addAllTraits(traits)
                        .diners(diners.map(OptionalInt::of).orElse(OptionalInt.empty())));
    return Combinators.combine(
            graded,
            creditCodes().optional(),
            licences().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(BusinessStatus.class),
            days(),
            days().optional())
        .as(
            (business, credit, licences, status, since, verified) ->
                business
                    .creditCode(credit)
                    .addAllLicences(licences)
                    .status(status)
                    .statusSince(
                        status == BusinessStatus.ACTIVE ? Optional.empty() : Optional.of(since))
                    .verifiedOn(verified)
                    .build());
  }

  static Arbitrary<Cadre> cadres() {
    Arbitrary<String> phones = Arbitraries.of("13800001234", "+86 471-1234567", "(0471) 1234567");
    return Combinators.combine(
            ids(),
            personNames(),
            phones.optional(),
            codes(),
            Arbitraries.of(Tier.class),
            names().optional(),
            days())
        .as(
            (id, name, phone, code, tier, post, from) ->
                Cadre.builder()
                    .id(id)
                    .name(name)
                    .phone(phone)
                    .jurisdiction(code)
                    .tier(tier)
                    .post(post)
                    .from(from))
        .flatMap(cadre -> endsAfter(cadre.build().getFrom()).map(end -> cadre.end(end).build()));
  }

  static Arbitrary<GuaranteeAssignment> assignments() {
    return Combinators.combine(ids(), ids(), ids(), codes(), days())
        .as(
            (id, business, cadre, code, from) ->
                GuaranteeAssignment.builder()
                    .id(id)
                    .businessId(business)
                    .cadreId(cadre)
                    .jurisdiction(code)
                    .from(from))
        .flatMap(
            assignment ->
                endsAfter(assignment.build().getFrom()).map(end -> assignment.end(end).build()));
  }

  static Arbitrary<CommitmentLetter> letters() {
    return Combinators.combine(
            ids(),
            ids(),
            ids().optional(),
            Arbitraries.of(Tier.class),
            codes(),
            Arbitraries.of(LetterChannel.class),
            days())
        .as(
            (id, cadre, assignment, tier, code, channel, signed) ->
                CommitmentLetter.builder()
                    .id(id)
                    .cadreId(cadre)
                    .assignmentId(assignment)
                    .tier(tier)
                    .jurisdiction(code)
                    .channel(channel)
                    .signedOn(signed))
        .flatMap(
            letter -> endsAfter(letter.build().getSignedOn()).map(end -> letter.end(end).build()));
  }

  static Arbitrary<SupervisionVisit> visits() {
    return Combinators.combine(
            ids(),
            codes(),
            days(),
            Arbitraries.of(VisitMode.class),
            ids().set().ofMinSize(1).ofMaxSize(4),
            ids().set().ofMinSize(1).ofMaxSize(4))
        .as(
            (id, code, day, mode, cadres, businesses) ->
                SupervisionVisit.builder()
                    .id(id)
                    .jurisdiction(code)
                    .visitedOn(day)
                    .mode(cadres.size() > 1 ? VisitMode.GROUP : mode)
                    .addAllCadreIds(cadres)
                    .addAllBusinessIds(businesses)
                    .build());
  }

  static Arbitrary<RoleAppointment> appointments() {
    return Combinators.combine(
            ids(),
            ids(),
            codes(),
            Arbitraries.of(Role.class),
            ids(),
            personNames().optional(),
            days())
        .as(
            (id, business, code, role, person, name, from) ->
                RoleAppointment.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code)
                    .role(role)
                    .personId(person)
                    .personName(name)
                    .from(from))
        .flatMap(
            appointment ->
                endsAfter(appointment.build().getFrom()).map(end -> appointment.end(end).build()));
  }
}
