package org.liangze.generators;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;

/**
 * Makes the supervision visits: each licensed business is visited once, not before it is
 * guaranteed. In some villages of some cities, cadres go together to several businesses of the
 * village.
 */
final class VisitCursor implements Cursor<SupervisionVisit> {

  private static final int GROUP_VILLAGES_PERCENT = 60;
  private static final int VIDEO_PERCENT = 15;
  private static final int MOST_IN_GROUP = 5;

  private final ProvincePlan plan;
  private final BusinessWalk walk;
  private final Set<String> cadres = new LinkedHashSet<>();
  private final List<String> businesses = new ArrayList<>(MOST_IN_GROUP);
  private VisitMode mode = VisitMode.ON_SITE;
  private boolean isGroup;
  private String groupId = "";
  private int day;

  VisitCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new BusinessWalk(plan);
  }

  @Override
  public boolean advance() {
    while (walk.advanceToLicensed()) {
      isGroup = isGrouped();
      if (isGroup) {
        gather();
      } else {
        mode = isByVideo() ? VisitMode.VIDEO : VisitMode.ON_SITE;
        day = Math.max(walk.day(Phase.GUARANTEE), walk.day(Phase.VISIT));
      }
      if (plan.schedule().hasCome(day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGrouped() {
    return WaysOfWorking.visitsInGroups(walk.city())
        && plan.dice().below(100, Draw.GROUP_VISITS, villageNumber()) < GROUP_VILLAGES_PERCENT;
  }

  private long villageNumber() {
    return MadeDivisions.numberOf(walk.village());
  }

  private boolean isByVideo() {
    return walk.risk() == RiskLevel.A
        && walk.profile().grade() == Grade.D
        && plan.dice().below(100, Draw.VIDEO, walk.index()) < VIDEO_PERCENT;
  }

  /** Takes this business and the next ones of the village, led by a cadre of the township. */
  private void gather() {
    groupId = walk.id('V');
    cadres.clear();
    businesses.clear();
    cadres.add(Ids.ofCadre('C', walk.township().getCode(), 1));
    day = walk.day(Phase.VISIT);
    add();
    while (businesses.size() < MOST_IN_GROUP
        && walk.placeInVillage() + 1 < walk.licensedInVillage()) {
      walk.advance();
      add();
    }
    // A cadre who leads the group may be the only one in it.
    mode = cadres.size() > 1 ? VisitMode.GROUP : VisitMode.ON_SITE;
  }

  private void add() {
    businesses.add(walk.businessId());
    cadres.add(walk.cadreId());
    day = Math.max(day, walk.day(Phase.GUARANTEE));
  }

  /** Returns the walk, which stands at the last of the visited businesses. */
  BusinessWalk walk() {
    return walk;
  }

  /** Returns the campaign day of the visit, from 0. */
  int day() {
    return day;
  }

  String id() {
    return isGroup ? groupId : walk.id('V');
  }

  @Override
  public SupervisionVisit entry() {
    SupervisionVisit.Builder visit =
        SupervisionVisit.builder()
            .id(id())
            .jurisdiction(walk.village().getCode())
            .visitedOn(plan.schedule().day(day))
            .mode(mode);
    if (isGroup) {
      return visit.addAllCadreIds(cadres).addAllBusinessIds(businesses).build();
    }
    return visit.addCadreIds(walk.cadreId()).addBusinessIds(walk.businessId()).build();
  }
}
