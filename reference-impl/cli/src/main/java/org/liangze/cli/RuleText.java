package org.liangze.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.liangze.model.Text;
import org.liangze.model.assessment.Ground;
import org.liangze.model.enterprise.Role;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.CalendarPeriod;
import org.liangze.model.policy.DutySteps;
import org.liangze.model.policy.LetterRule;
import org.liangze.model.policy.StandIn;
import org.liangze.model.policy.VisitModes;

/** How a rule reads (判定依据文本): its parameter, the value with its unit, since when. */
final class RuleText {

  private RuleText() {}

  /** Returns the rule without its legal basis, such as 每周期督导次数，D级，餐饮服务：1 次（2022-09-01 起）. */
  static String of(Ground ground, Language language) {
    String unit = language.say(ground.getParameter().getUnit());
    return language.say(ground.getParameter().getLabel())
        + language.say("：", ": ")
        + value(ground.getValue().getValue(), language)
        + (unit.isEmpty() ? "" : " " + unit)
        + language.say(
            "（" + ground.getValue().getFrom() + " 起）",
            " (since " + ground.getValue().getFrom() + ")");
  }

  private static String value(Object value, Language language) {
    if (value instanceof Text) {
      return language.say((Text) value);
    }
    if (value instanceof Boolean) {
      return (Boolean) value ? language.say("是", "yes") : language.say("否", "no");
    }
    if (value instanceof Tier) {
      return language.say(((Tier) value).getLabel());
    }
    if (value instanceof CalendarPeriod) {
      return language.say(((CalendarPeriod) value).getLabel());
    }
    if (value instanceof Role) {
      return language.say(((Role) value).getLabel());
    }
    if (value instanceof StandIn) {
      return language.say(((StandIn) value).getLabel());
    }
    if (value instanceof DutySteps) {
      return steps((DutySteps) value, language);
    }
    if (value instanceof Bound) {
      return bound((Bound) value, language);
    }
    if (value instanceof LetterRule) {
      return language.say(((LetterRule) value).getLabel());
    }
    if (value instanceof VisitModes) {
      return ((VisitModes) value)
          .asSet().stream()
              .map(mode -> language.say(mode.getLabel()))
              .collect(Collectors.joining(language.say("、", ", ")));
    }
    return value instanceof Integer
        ? String.format(Locale.ROOT, "%,d", (Integer) value)
        : value.toString();
  }

  private static String steps(DutySteps steps, Language language) {
    return steps.asSet().isEmpty()
        ? language.say("有记录即可", "a record alone")
        : steps.asSet().stream()
            .map(step -> language.say(step.getLabel()))
            .collect(Collectors.joining(language.say("、", ", ")));
  }

  private static String bound(Bound bound, Language language) {
    String number = String.format(Locale.ROOT, "%,d", bound.getValue());
    return bound.isInclusive()
        ? language.say("不少于 " + number, "at least " + number)
        : language.say("超过 " + number, "more than " + number);
  }
}
