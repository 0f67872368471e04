package org.liangze.generators;

import java.util.List;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/**
 * Makes the findings: one at about each eighth visit. A county puts them right at its own pace, and
 * none is still open on the last day but those that are not due by then.
 */
final class FindingCursor implements Cursor<Finding> {

  private record Shortcoming(String description, String measure) {}

  private static final List<Shortcoming> SHORTCOMINGS =
      List.of(
          new Shortcoming("未按规定公示食品安全信息", "已在店内显著位置公示"),
          new Shortcoming("进货查验记录不完整", "已补齐进货查验记录"),
          new Shortcoming("食品与非食品混放", "已分区存放"),
          new Shortcoming("生熟食品未分开存放", "已分柜存放并标识"),
          new Shortcoming("从业人员健康证明过期", "已重新体检并取得健康证明"),
          new Shortcoming("散装食品标签信息不全", "已补全标签"),
          new Shortcoming("冷藏设备温度不达标", "已维修冷藏设备并复测"),
          new Shortcoming("货架上有临近保质期食品未作提示", "已设临期食品专柜"));

  private static final int VISITS_PER_FINDING = 8;
  private static final int DAYS_TO_PUT_RIGHT = 15;
  private static final int LONGEST_WORK = 10;

  private final ProvincePlan plan;
  private final VisitCursor visits;

  FindingCursor(ProvincePlan plan) {
    this.plan = plan;
    this.visits = new VisitCursor(plan);
  }

  @Override
  public boolean advance() {
    while (visits.advance()) {
      if (plan.dice().below(VISITS_PER_FINDING, Draw.FINDING, visits.walk().index()) == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Finding entry() {
    BusinessWalk walk = visits.walk();
    int found = visits.day();
    int due = found + DAYS_TO_PUT_RIGHT;
    int closed = closed(found);
    Shortcoming shortcoming =
        SHORTCOMINGS.get(plan.dice().below(SHORTCOMINGS.size(), Draw.SHORTCOMING, walk.index()));
    Finding.Builder finding =
        Finding.builder()
            .id(walk.id('F'))
            .businessId(walk.businessId())
            .jurisdiction(walk.village().getCode())
            .source(EntryReference.of(EntryKind.VISIT, visits.id()))
            .foundOn(plan.schedule().day(found))
            .description(shortcoming.description())
            .due(plan.schedule().day(due));
    if (closed > due && plan.schedule().hasCome(due + 1)) {
      finding.handedOverOn(plan.schedule().day(due + 1));
    }
    if (plan.schedule().hasCome(closed)) {
      finding.rectification(
          Rectification.builder()
              .closedOn(plan.schedule().day(closed))
              .confirmedBy(walk.cadreId())
              .measure(shortcoming.measure())
              .build());
    }
    return finding.build();
  }

  private int closed(int found) {
    BusinessWalk walk = visits.walk();
    int work = 1 + plan.dice().below(LONGEST_WORK, Draw.RECTIFICATION_DAYS, walk.index());
    return Math.max(found + work, walk.day(Phase.RECTIFICATION));
  }
}
