package org.liangze.generators;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.enterprise.Role;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/**
 * Goes through all businesses, village by village in the order of the tree, in each village first
 * the licensed ones. Every stream that concerns businesses takes this walk, so that all of them
 * meet the same businesses, cadres and days.
 *
 * <p>Not thread-safe.
 */
final class BusinessWalk {

  private static final Deck.Card FILED = new Deck.Card(Profile.FILED_SHOP, RiskLevel.A);
  private static final Grade[] GRADES = Grade.values();
  private static final Tier[] TIER_OF_GRADE = {Tier.CITY, Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE};

  private static final DayOfWeek[] DAYS_OF_WEEK = DayOfWeek.values();

  /** So many licensed businesses of 1,000 have a weekly day of rest. */
  private static final int RESTING_THOUSANDTHS = 30;

  private final ProvincePlan plan;
  private final Settlement settlement;
  private final int[] guaranteedBy;
  private final int[] guarantors = new int[GRADES.length];

  private int village = -1;
  private int county = -1;
  private Pace pace;
  private int place = -1;
  private int index = -1;
  private int licensedIndex = -1;
  private int sequence;
  private int producers;
  private Deck.Card card = FILED;
  private int cadreNumber;
  private @Nullable String businessId;
  private @Nullable String[] villageCadres = {};

  BusinessWalk(ProvincePlan plan) {
    this.plan = plan;
    this.settlement = plan.settlement();
    this.guaranteedBy = new int[settlement.size()];
    this.pace = plan.schedule().pace(0);
  }

  /** Goes to the next business; false after the last. */
  boolean advance() {
    place++;
    while (village < 0 || place >= settlement.licensed(village) + settlement.filed(village)) {
      if (village + 1 == settlement.size()) {
        return false;
      }
      enter(village + 1);
    }
    index++;
    sequence++;
    businessId = null;
    if (isLicensed()) {
      licensedIndex++;
      card = plan.deck().deal(licensedIndex);
      cadreNumber = 1 + guaranteedBy[guarantor()]++ % settlement.cadres(guarantor());
      if (isProducer()) {
        producers++;
      }
    } else {
      card = FILED;
    }
    return true;
  }

  /** Goes to the next licensed business; false after the last. */
  boolean advanceToLicensed() {
    while (advance()) {
      if (isLicensed()) {
        return true;
      }
    }
    return false;
  }

  private void enter(int next) {
    village = next;
    place = 0;
    villageCadres = new String[settlement.cadres(village)];
    if (settlement.licensed(village) + settlement.filed(village) == 0) {
      return;
    }
    for (int grade = 0; grade < guarantors.length; grade++) {
      guarantors[grade] = settlement.nearestAtOrAbove(village, TIER_OF_GRADE[grade]);
    }
    int countyHere = guarantors[Grade.B.ordinal()];
    if (countyHere != county) {
      county = countyHere;
      pace = plan.schedule().pace(county);
      sequence = 0;
      producers = 0;
    }
  }

  /** Returns a number of the business that no other has and no day changes. */
  int index() {
    return index;
  }

  Jurisdiction village() {
    return settlement.at(village);
  }

  /** Returns the position among the businesses of the village, from 0. */
  int placeInVillage() {
    return place;
  }

  int licensedInVillage() {
    return settlement.licensed(village);
  }

  /** Returns the county, or the city if it has no counties. */
  Jurisdiction county() {
    return settlement.at(county);
  }

  /** Returns the city, or the province if it has no cities. */
  Jurisdiction city() {
    return settlement.at(guarantors[Grade.A.ordinal()]);
  }

  Jurisdiction township() {
    return settlement.at(guarantors[Grade.C.ordinal()]);
  }

  /** Returns the number of the business in its county, from 1. */
  int sequence() {
    return sequence;
  }

  /** Returns the number of the producer among those of its county, from 1. */
  int producerSequence() {
    return producers;
  }

  boolean isLicensed() {
    return place < settlement.licensed(village);
  }

  private boolean isProducer() {
    return switch (card.profile().line()) {
      case PRODUCTION, SPECIAL_FOOD -> true;
      default -> false;
    };
  }

  Profile profile() {
    return card.profile();
  }

  /** Returns the risk level of a licensed business. */
  RiskLevel risk() {
    return card.risk();
  }

  private int guarantor() {
    Grade grade = card.profile().grade();
    return guarantors[grade == null ? Grade.D.ordinal() : grade.ordinal()];
  }

  /** Returns the jurisdiction whose cadre guarantees a licensed business. */
  JurisdictionCode cadreJurisdiction() {
    return settlement.at(guarantor()).getCode();
  }

  /** Returns the number of the guaranteeing cadre in the cadre's jurisdiction, from 1. */
  int cadreNumber() {
    return cadreNumber;
  }

  /** Returns the campaign day, from 0, on which something happens to the business. */
  int day(Phase phase) {
    return pace.day(phase, plan.dice().roll(phase, index));
  }

  String id(char kind) {
    return Ids.ofBusiness(kind, county().getCode(), sequence);
  }

  /** Returns the identifier of the business, one instance for all that is about it. */
  String businessId() {
    if (businessId == null) {
      businessId = id('B');
    }
    return businessId;
  }

  /** Returns the identifier of the guaranteeing cadre; of a village's cadres one instance each. */
  String cadreId() {
    if (guarantor() != village) {
      return Ids.ofCadre('C', cadreJurisdiction(), cadreNumber);
    }
    String id = villageCadres[cadreNumber - 1];
    if (id == null) {
      id = Ids.ofCadre('C', cadreJurisdiction(), cadreNumber);
      villageCadres[cadreNumber - 1] = id;
    }
    return id;
  }

  /** Returns how many days before the campaign the licence or filing was granted. */
  int licensedBefore() {
    return 1 + plan.dice().below(Schedule.LICENCE_DAYS, Draw.LICENSED_FROM, index);
  }

  /**
   * Returns how many days before the campaign the business came into the register: with its licence
   * if that is its first, as most are; earlier if it has had another.
   */
  int registeredBefore() {
    int earlier = plan.dice().below(3 * Schedule.REGISTER_DAYS, Draw.REGISTERED_BEFORE, index);
    return licensedBefore() + (earlier < Schedule.REGISTER_DAYS ? earlier : 0);
  }

  /** Returns the day of the week on which the business never opens; null if there is none. */
  @Nullable DayOfWeek restDay() {
    return isLicensed() && plan.dice().below(1000, Draw.REST, index) < RESTING_THOUSANDTHS
        ? DAYS_OF_WEEK[plan.dice().below(DAYS_OF_WEEK.length, Draw.REST_DAY, index)]
        : null;
  }

  /** Returns whether the three duties are the business's: licensed, of medium or high risk. */
  boolean owesDuties() {
    return card.risk() != RiskLevel.A;
  }

  /** Returns whether somebody has a role at the business, sooner or later. */
  boolean has(Role role) {
    return switch (role) {
      case OFFICER -> true;
      case DIRECTOR -> card.profile().isLargeOrMedium();
      case PRINCIPAL -> card.profile().isLargeOrMedium() || owesDuties();
    };
  }

  /** Returns the campaign day, from 0, on which somebody is appointed in a role. */
  int dayOf(Role role) {
    return day(
        switch (role) {
          case OFFICER -> Phase.OFFICER;
          case DIRECTOR -> Phase.DIRECTOR;
          case PRINCIPAL -> Phase.PRINCIPAL;
        });
  }

  /** Returns the identifier of who has a role, or of what is about it. */
  String id(char kind, Role role) {
    return id(kind) + role.name().charAt(0);
  }

  boolean isInInnerMongolia() {
    return county().getCode().getValue().startsWith("15");
  }
}
