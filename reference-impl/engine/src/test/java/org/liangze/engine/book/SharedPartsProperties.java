package org.liangze.engine.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.visit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.engine.SmallProvince;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.ledger.LedgerEntry;

/** Sharing changes which instances there are, and nothing that anybody can read. */
class SharedPartsProperties {

  private final SharedParts parts =
      new SharedParts(SharedPartsProperties::one, SharedPartsProperties::one);

  /** The instances of the virtual machine stand in for those of the files. */
  private static String one(String id) {
    return id.intern();
  }

  @Provide
  Arbitrary<LedgerEntry> entries() {
    return SmallProvince.entries();
  }

  @Property(tries = 500)
  void anEntryStaysEqualToWhatItWas(@ForAll("entries") LedgerEntry entry) {
    assertThat(parts.in(entry)).isEqualTo(entry);
    assertThat(parts.in(parts.in(entry))).isEqualTo(entry);
  }

  @Example
  void daysCodesAndIdentifiersAreSharedByWhateverNamesThem() {
    FoodBusiness business = (FoodBusiness) parts.in(business(own("B0")).build());
    FoodBusiness other = (FoodBusiness) parts.in(business(own("B1")).build());
    Cadre cadre = (Cadre) parts.in(cadre(own("C0")).build());
    GuaranteeAssignment assignment =
        (GuaranteeAssignment) parts.in(assignment("A0", own("B0"), own("C0")).build());
    RoleAppointment appointment =
        (RoleAppointment) parts.in(appointment("R0", own("B0"), Role.OFFICER).build());
    SupervisionVisit visit =
        (SupervisionVisit) parts.in(visit("V0", own("B0"), "2022-11-01").build());

    assertThat(other.getJurisdiction()).isSameAs(business.getJurisdiction());
    assertThat(other.getFrom()).isSameAs(business.getFrom());
    assertThat(assignment.getBusinessId()).isSameAs(business.getId());
    assertThat(assignment.getCadreId()).isSameAs(cadre.getId());
    assertThat(assignment.getJurisdiction()).isSameAs(business.getJurisdiction());
    assertThat(appointment.getBusinessId()).isSameAs(business.getId());
    assertThat(visit.getBusinessIds()).first().isSameAs(business.getId());
    assertThat(visit.getCadreIds()).first().isSameAs(cadre.getId());
  }

  /** A text of its own, as one that was read from a disk. */
  private static String own(String id) {
    return new String(id.toCharArray());
  }
}
