package org.liangze.model.policy;

import static org.liangze.model.policy.ShippedPacks.EVER;
import static org.liangze.model.policy.ShippedPacks.HOUSE;

import java.time.LocalDate;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.SizeClass;

/** The national values of who must have officers and directors (食品安全员、食品安全总监配备). */
final class ShippedPersons {

  private static final LocalDate ORDER_60 = LocalDate.of(2022, 11, 1);

  /** Order 97 and the canteen rule came into force on one day. */
  private static final LocalDate ORDER_97 = LocalDate.of(2025, 4, 15);

  private static final LocalDate ORDER_104 = LocalDate.of(2025, 12, 1);
  private static final LocalDate ORDER_114 = LocalDate.of(2026, 3, 20);
  private static final LocalDate ORDER_123 = LocalDate.of(2026, 6, 1);

  private static final Text ORDER_60_TEXT = Text.of("市场监管总局令第 60 号", "SAMR Order 60");
  private static final Text ORDER_97_TEXT =
      Text.of(
          "市场监管总局令第 97 号（修改第 60 号令）；此项沿用第 60 号令，未核对原文",
          "SAMR Order 97 (amends Order 60); taken over from Order 60, not verified in the original");
  private static final Text CANTEEN_TEXT =
      Text.of("集中用餐单位食堂规定（2025-04-15）", "canteen rule (2025-04-15)");
  private static final Text OUTSOURCED_TEXT =
      Text.of(
          "集中用餐单位食堂规定（2025-04-15）：达到人数的学校承包经营食堂的，学校也须自行配备；" + "按承包方、学校各一名计，未核对原文",
          "canteen rule (2025-04-15): a school with so many diners that outsources also needs a"
              + " director of its own; counted as one of the contractor and one of the school, not"
              + " verified in the original");
  private static final Text ORDER_104_TEXT =
      Text.of(
          "市场监管总局令第 97 号；连锁餐饮并见第 104 号令，配备要求未核对原文",
          "SAMR Order 97; for chain catering also Order 104, of which the wording on directors is"
              + " not verified");
  private static final Text ORDER_114_TEXT =
      Text.of(
          "市场监管总局令第 97 号；连锁餐饮并见第 104 号令，连锁销售并见第 114 号令，配备要求未核对原文",
          "SAMR Order 97; for chain catering also Order 104, for chain sales also Order 114, of"
              + " which the wording on directors is not verified");
  private static final Text ORDER_123_TEXT =
      Text.of(
          "网络餐饮见市场监管总局令第 123 号；是否另须配备食品安全总监未核对原文，本库默认不另要求",
          "for online catering SAMR Order 123; whether it asks for a director of its own is not"
              + " verified, by default it does not");

  private ShippedPersons() {}

  /** Before Order 60 no director was required of anyone, which a value from EVER on says. */
  static void addTo(PackDraft draft) {
    addSinceOrder60(draft, PolicyParameters.OFFICER_MINIMUM, 1, 1);
    draft.with(PolicyParameters.OFFICER_MINIMUM, ORDER_97, 1, ORDER_97_TEXT);
    for (SizeClass size : SizeClass.values()) {
      boolean required = size == SizeClass.LARGE || size == SizeClass.MEDIUM;
      addDirector(draft, PolicyParameters.directorRequired(size), required);
    }
    for (BusinessTrait trait : BusinessTrait.values()) {
      boolean required = trait == BusinessTrait.CHAIN_HEADQUARTERS;
      addDirector(draft, PolicyParameters.directorRequired(trait), required);
    }
    for (FoodLine line : FoodLine.values()) {
      boolean required = line == FoodLine.SPECIAL_FOOD;
      addDirector(draft, PolicyParameters.directorRequired(line), required);
    }
    addChains(draft);
    addDiners(draft);
    addOutsourced(draft);
  }

  private static void addDirector(
      PackDraft draft, PolicyParameter<Boolean> parameter, boolean required) {
    addSinceOrder60(draft, parameter, false, required);
    draft.with(parameter, ORDER_97, required, ORDER_97_TEXT);
  }

  private static <T> void addSinceOrder60(
      PackDraft draft, PolicyParameter<T> parameter, T before, T after) {
    draft.with(parameter, EVER, before, HOUSE).with(parameter, ORDER_60, after, ORDER_60_TEXT);
  }

  /**
   * The orders on chains ask for monthly, weekly and daily duties; of directors little is known.
   */
  private static void addChains(PackDraft draft) {
    draft
        .with(
            PolicyParameters.directorRequired(BusinessTrait.CHAIN_HEADQUARTERS),
            ORDER_104,
            true,
            ORDER_104_TEXT)
        .with(
            PolicyParameters.directorRequired(BusinessTrait.CHAIN_HEADQUARTERS),
            ORDER_114,
            true,
            ORDER_114_TEXT);
    for (BusinessTrait part :
        new BusinessTrait[] {BusinessTrait.CHAIN_BRANCH, BusinessTrait.CHAIN_SHOP}) {
      draft
          .with(PolicyParameters.directorRequired(part), ORDER_104, false, ORDER_104_TEXT)
          .with(PolicyParameters.directorRequired(part), ORDER_114, false, ORDER_114_TEXT);
    }
    draft.with(
        PolicyParameters.directorRequired(BusinessTrait.ONLINE_CATERING),
        ORDER_123,
        false,
        ORDER_123_TEXT);
  }

  private static void addDiners(PackDraft draft) {
    addDiners(draft, BusinessTrait.KINDERGARTEN, Bound.from(300), Bound.from(300));
    addDiners(draft, BusinessTrait.SCHOOL, Bound.from(500), Bound.from(500));
    addDiners(draft, BusinessTrait.ELDERLY_CARE, Bound.above(1000), Bound.from(300));
    addDiners(draft, BusinessTrait.GROUP_MEAL_DELIVERY, Bound.above(1000), Bound.from(1000));
    addDiners(
        draft, PolicyParameters.directorDinersElsewhere(), Bound.above(1000), Bound.from(1000));
  }

  private static void addDiners(
      PackDraft draft, BusinessTrait trait, Bound byOrder60, Bound byCanteenRule) {
    addDiners(draft, PolicyParameters.directorDiners(trait), byOrder60, byCanteenRule);
  }

  private static void addDiners(
      PackDraft draft, PolicyParameter<Bound> parameter, Bound byOrder60, Bound byCanteenRule) {
    addSinceOrder60(draft, parameter, Bound.above(Integer.MAX_VALUE), byOrder60);
    draft.with(parameter, ORDER_97, byCanteenRule, CANTEEN_TEXT);
  }

  private static void addOutsourced(PackDraft draft) {
    for (BusinessTrait trait : PolicyParameters.traitsWithOwnDiners()) {
      draft.with(PolicyParameters.ownDirectors(trait), EVER, 0, HOUSE);
    }
    draft.with(PolicyParameters.ownDirectors(BusinessTrait.SCHOOL), ORDER_97, 1, OUTSOURCED_TEXT);
  }
}
