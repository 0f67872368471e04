package org.liangze.generators.arbitrary;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;

/**
 * Gives jqwik the values of the mechanism (自动提供) where a property asks for them by type alone.
 *
 * <p>jqwik finds it through {@code META-INF/services}. A provider of the host's own for the same
 * type wins by a priority above 0.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LiangzeArbitraryProvider implements ArbitraryProvider {

  private final Map<Class<?>, Supplier<Arbitrary<?>>> given =
      Map.ofEntries(
          Map.entry(JurisdictionCode.class, JurisdictionArbitraries::codes),
          Map.entry(JurisdictionTree.class, JurisdictionArbitraries::trees),
          Map.entry(LicenceNumber.class, IdentifierArbitraries::licenceNumbers),
          Map.entry(CreditCode.class, IdentifierArbitraries::creditCodes),
          Map.entry(FoodBusiness.class, BusinessArbitraries::businesses),
          Map.entry(Cadre.class, EntryArbitraries::cadres),
          Map.entry(GuaranteeAssignment.class, EntryArbitraries::assignments),
          Map.entry(CommitmentLetter.class, EntryArbitraries::letters),
          Map.entry(SupervisionVisit.class, EntryArbitraries::visits),
          Map.entry(RoleAppointment.class, EntryArbitraries::appointments),
          Map.entry(Closure.class, EnterpriseArbitraries::closures),
          Map.entry(DutyRecord.class, EnterpriseArbitraries::dutyRecords),
          Map.entry(Finding.class, EntryArbitraries::findings),
          Map.entry(TrainingRecord.class, EnterpriseArbitraries::trainings),
          Map.entry(Disqualification.class, EnterpriseArbitraries::disqualifications),
          Map.entry(LedgerEntry.class, EntryArbitraries::entries),
          Map.entry(BusinessFacts.class, ProvinceArbitraries::businessFacts),
          Map.entry(CadreFacts.class, ProvinceArbitraries::cadreFacts),
          Map.entry(FindingFacts.class, ProvinceArbitraries::findingFacts),
          Map.entry(DutyLog.class, EnterpriseArbitraries::dutyLogs),
          Map.entry(DayKinds.class, CalendarArbitraries::calendars),
          Map.entry(PolicyPack.class, PolicyArbitraries::packs),
          Map.entry(SmallProvince.class, ProvinceArbitraries::smallProvinces));

  /** Made by jqwik. */
  public LiangzeArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return given.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return Set.of(given.get(targetType.getRawType()).get());
  }
}
