package org.liangze.jdbc.internal.mapping;

import org.liangze.model.Require;
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
import org.liangze.model.ledger.EntryKind;

/** How food businesses are kept. */
final class BusinessTables {

  private BusinessTables() {}

  static EntryTable<FoodBusiness> business(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.BUSINESS,
            FoodBusiness.Builder::id,
            FoodBusiness.Builder::jurisdiction,
            new Fields<>(FoodBusiness.class, FoodBusiness::builder, FoodBusiness.Builder::build)
                .text(
                    "name", Require.LONGEST_NAME, FoodBusiness::getName, FoodBusiness.Builder::name)
                .constant("line", FoodLine.class, FoodBusiness::getLine, FoodBusiness.Builder::line)
                .optionalConstant(
                    "grade", Grade.class, FoodBusiness::getGrade, FoodBusiness.Builder::grade)
                .optionalConstant(
                    "riskLevel",
                    RiskLevel.class,
                    FoodBusiness::getRiskLevel,
                    FoodBusiness.Builder::riskLevel)
                .optionalConstant(
                    "sizeClass",
                    SizeClass.class,
                    FoodBusiness::getSizeClass,
                    FoodBusiness.Builder::sizeClass)
                .optionalNumber("diners", FoodBusiness::getDiners, FoodBusiness.Builder::diners)
                .optionalSpelt(
                    "creditCode",
                    CreditCode::getValue,
                    CreditCode::of,
                    FoodBusiness::getCreditCode,
                    FoodBusiness.Builder::creditCode)
                .day("from", FoodBusiness::getFrom, FoodBusiness.Builder::from)
                .constant(
                    "status",
                    BusinessStatus.class,
                    FoodBusiness::getStatus,
                    FoodBusiness.Builder::status)
                .optionalDay(
                    "statusSince", FoodBusiness::getStatusSince, FoodBusiness.Builder::statusSince)
                .optionalDay(
                    "verifiedOn", FoodBusiness::getVerifiedOn, FoodBusiness.Builder::verifiedOn))
        .several(
            "trait",
            Scalar.constant("trait", BusinessTrait.class),
            FoodBusiness::getTraits,
            FoodBusiness.Builder::traits)
        .several("licence", licence(), FoodBusiness::getLicences, FoodBusiness.Builder::licences)
        .toTable();
  }

  private static Codec<Licence> licence() {
    return new Fields<>(Licence.class, Licence::builder, Licence.Builder::build)
        .spelt(
            "number",
            LicenceNumber::getValue,
            LicenceNumber::of,
            Licence::getNumber,
            Licence.Builder::number)
        .optionalDay("from", Licence::getFrom, Licence.Builder::from)
        .optionalDay("end", Licence::getEnd, Licence.Builder::end);
  }
}
