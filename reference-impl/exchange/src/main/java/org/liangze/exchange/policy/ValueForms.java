package org.liangze.exchange.policy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.DutySteps;
import org.liangze.model.policy.SizeBounds;
import org.liangze.model.policy.VisitModes;

/** How the values of each type of parameter are written in a file. */
final class ValueForms {

  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern BOUND = Pattern.compile("(>=|≥|>) *(-?(?:0|[1-9][0-9]*))");

  private ValueForms() {}

  /** Whether values of a type have a form. */
  static boolean isKnown(Class<?> type) {
    return type == Integer.class
        || type == Boolean.class
        || type == Bound.class
        || type == SizeBounds.class
        || type == DutySteps.class
        || type == VisitModes.class
        || type == Text.class
        || type.isEnum();
  }

  /** Returns a value of a known type; null, with a fault, if there is none. */
  static @Nullable Object read(YamlNode node, Class<?> type, Faults faults) {
    if (type == Integer.class) {
      return wholeNumber(node, faults);
    }
    if (type == Boolean.class) {
      return truth(node, faults);
    }
    if (type == Bound.class) {
      return bound(node, faults);
    }
    if (type == SizeBounds.class) {
      return sizeBounds(node, faults);
    }
    if (type == DutySteps.class) {
      return steps(node, faults);
    }
    if (type == VisitModes.class) {
      return modes(node, faults);
    }
    return type == Text.class ? text(node, faults) : constant(node, type, faults);
  }

  private static @Nullable Integer wholeNumber(YamlNode node, Faults faults) {
    Text rule =
        Text.of(
            "应为整数，只用数字，不加引号，例如 2",
            "must be a whole number in plain digits without quotation marks, such as 2");
    if (node.getKind() != YamlNode.Kind.WHOLE_NUMBER || !WHOLE.matcher(node.getText()).matches()) {
      faults.value(PolicyFileError.WRONG_TYPE, node, rule);
      return null;
    }
    return inRange(node, node.getText(), faults);
  }

  private static @Nullable Integer inRange(YamlNode node, String digits, Faults faults) {
    try {
      return Integer.valueOf(digits);
    } catch (NumberFormatException e) {
      faults.value(
          PolicyFileError.INVALID_VALUE,
          node,
          Text.of("不得超过 " + Integer.MAX_VALUE, "must be at most " + Integer.MAX_VALUE));
      return null;
    }
  }

  /** YAML itself takes yes, on and True as well; a file that is read by people has one way. */
  private static @Nullable Boolean truth(YamlNode node, Faults faults) {
    boolean yes = node.getText().equals("true");
    if (node.getKind() != YamlNode.Kind.BOOLEAN || !(yes || node.getText().equals("false"))) {
      faults.value(
          PolicyFileError.WRONG_TYPE,
          node,
          Text.of("应为 true 或 false，不加引号", "must be true or false, without quotation marks"));
      return null;
    }
    return yes;
  }

  private static @Nullable Bound bound(YamlNode node, Faults faults) {
    Text rule =
        Text.of(
            "应为下限，加引号，例如 \">= 300\"（含本数）或 \"> 1000\"（不含本数）",
            "must be a bound in quotation marks, such as \">= 300\" (300 included) or \"> 1000\" (1000 not included)");
    if (node.getKind() != YamlNode.Kind.TEXT) {
      faults.value(PolicyFileError.WRONG_TYPE, node, rule);
      return null;
    }
    // Chinese input methods give full-width signs and digits.
    Matcher matcher =
        BOUND.matcher(Normalizer.normalize(node.getText(), Normalizer.Form.NFKC).trim());
    if (!matcher.matches()) {
      faults.value(PolicyFileError.INVALID_VALUE, node, rule);
      return null;
    }
    Integer value = inRange(node, matcher.group(2), faults);
    if (value == null) {
      return null;
    }
    try {
      return matcher.group(1).equals(">") ? Bound.above(value) : Bound.from(value);
    } catch (InvalidValueException e) {
      faults.value(PolicyFileError.INVALID_VALUE, node, e.getRule());
      return null;
    }
  }

  private static @Nullable SizeBounds sizeBounds(YamlNode node, Faults faults) {
    Fields fields = Fields.of(node, faults, "staff", "revenue");
    YamlNode staffNode = fields == null ? null : fields.require("staff");
    YamlNode revenueNode = fields == null ? null : fields.require("revenue");
    Bound staff = staffNode == null ? null : bound(staffNode, faults);
    Bound revenue = revenueNode == null ? null : bound(revenueNode, faults);
    return staff == null || revenue == null ? null : SizeBounds.of(staff, revenue);
  }

  private static @Nullable DutySteps steps(YamlNode node, Faults faults) {
    String all = names(DutyStep.class);
    Text rule =
        Text.of(
            "应为以 + 相连的环节，或 NONE；环节有：" + all,
            "must be steps joined by +, or NONE; steps are " + all);
    if (node.getKind() == YamlNode.Kind.TEXT && node.getText().equals(DutySteps.of().toString())) {
      return DutySteps.of();
    }
    Set<DutyStep> steps = joined(node, DutyStep.class, rule, faults);
    return steps == null ? null : DutySteps.of(steps);
  }

  private static @Nullable VisitModes modes(YamlNode node, Faults faults) {
    String all = names(VisitMode.class);
    Text rule = Text.of("应为以 + 相连的督导方式；方式有：" + all, "must be modes joined by +; modes are " + all);
    Set<VisitMode> modes = joined(node, VisitMode.class, rule, faults);
    return modes == null ? null : VisitModes.of(modes);
  }

  /** Returns the constants that are joined by +, at least one; null, with a fault, otherwise. */
  private static <E extends Enum<E>> @Nullable Set<E> joined(
      YamlNode node, Class<E> type, Text rule, Faults faults) {
    if (node.getKind() != YamlNode.Kind.TEXT) {
      faults.value(PolicyFileError.WRONG_TYPE, node, rule);
      return null;
    }
    List<String> names = Arrays.asList(names(type).split(", "));
    Set<E> constants = EnumSet.noneOf(type);
    for (String name : node.getText().split("\\+", -1)) {
      if (!names.contains(name.trim())) {
        faults.value(
            PolicyFileError.INVALID_VALUE, node, rule.plus(NearestName.hint(name.trim(), names)));
        return null;
      }
      constants.add(Enum.valueOf(type, name.trim()));
    }
    return constants;
  }

  private static String names(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static @Nullable Object constant(YamlNode node, Class<?> type, Faults faults) {
    for (Object constant : type.getEnumConstants()) {
      if (node.getKind() == YamlNode.Kind.TEXT
          && ((Enum<?>) constant).name().equals(node.getText())) {
        return constant;
      }
    }
    String all = names(type);
    boolean word = node.getKind() == YamlNode.Kind.TEXT;
    faults.value(
        word ? PolicyFileError.INVALID_VALUE : PolicyFileError.WRONG_TYPE,
        node,
        Text.of("应为下列之一：" + all, "must be one of " + all)
            .plus(
                word
                    ? NearestName.hint(node.getText(), Arrays.asList(all.split(", ")))
                    : Text.same("")));
    return null;
  }

  /** A text that is no wording for people, such as a name or a key. */
  static @Nullable String word(YamlNode node, Faults faults) {
    if (node.getKind() != YamlNode.Kind.TEXT) {
      faults.value(
          PolicyFileError.WRONG_TYPE,
          node,
          Text.of("应为文字；数字须加引号", "must be a text; put a number in quotation marks"));
      return null;
    }
    return node.getText();
  }

  /** A name of what the file holds. */
  static @Nullable String name(String field, YamlNode node, Faults faults) {
    String name = word(node, faults);
    if (name == null) {
      return null;
    }
    try {
      Require.name(field, name);
      return name;
    } catch (InvalidValueException e) {
      faults.value(PolicyFileError.INVALID_VALUE, node, e.getRule());
      return null;
    }
  }

  /** Both languages, or one wording that stands for both. */
  static @Nullable Text text(YamlNode node, Faults faults) {
    if (node.getKind() == YamlNode.Kind.TEXT) {
      String both = wording(node, faults);
      return both == null ? null : Text.same(both);
    }
    if (node.getKind() != YamlNode.Kind.MAPPING) {
      faults.value(PolicyFileError.WRONG_TYPE, node, textRule());
      return null;
    }
    Fields fields = Fields.of(node, faults, "zh", "en");
    String chinese = wording(fields == null ? null : fields.require("zh"), faults);
    String english = wording(fields == null ? null : fields.require("en"), faults);
    return chinese == null || english == null ? null : Text.of(chinese, english);
  }

  private static Text textRule() {
    return Text.of(
        "应为文字；数字或 true 等作文字时须加引号",
        "must be a text; put a number or a word such as true in quotation marks");
  }

  private static @Nullable String wording(@Nullable YamlNode node, Faults faults) {
    if (node == null) {
      return null;
    }
    if (node.getKind() != YamlNode.Kind.TEXT) {
      faults.value(PolicyFileError.WRONG_TYPE, node, textRule());
      return null;
    }
    if (Text.same(node.getText()).isBlank()) {
      faults.value(PolicyFileError.INVALID_VALUE, node, Text.of("不得为空白", "must not be blank"));
      return null;
    }
    return node.getText();
  }
}
