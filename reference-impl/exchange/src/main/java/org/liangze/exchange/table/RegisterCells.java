package org.liangze.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangze.api.register.RegisterRow;
import org.liangze.api.register.RoleHolder;
import org.liangze.api.register.Vacancy;
import org.liangze.model.Text;
import org.liangze.model.access.PersonalData;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.enterprise.Role;
import org.liangze.model.policy.DatedValue;

/**
 * What the cells of a register say, in one language or in stable constants. Several persons in one
 * cell stand in the order of the ledger, those of other books as {@code *}.
 */
final class RegisterCells {

  private static final String HIDDEN = "*";

  private final @Nullable Locale language;
  private final boolean inTheClear;

  /**
   * @param language of terms; null for the constants
   * @param inTheClear whether names are shown as they come
   */
  RegisterCells(@Nullable Locale language, boolean inTheClear) {
    this.language = language;
    this.inTheClear = inTheClear;
  }

  private String say(Enum<?> constant, Text label) {
    return language == null ? constant.name() : label.in(language);
  }

  private String say(Text text) {
    return text.in(language == null ? Locale.ENGLISH : language);
  }

  String term(FoodLine line) {
    return say(line, line.getLabel());
  }

  String grade(FoodBusiness business) {
    return business.getGrade().map(grade -> say(grade, grade.getLabel())).orElse("");
  }

  String status(FoodBusiness business) {
    return say(business.getStatus(), business.getStatus().getLabel());
  }

  private String role(Role role) {
    return say(role, role.getLabel());
  }

  String ids(List<RoleHolder> holders) {
    return joined(
        holders.stream()
            .map(holder -> holder.getPersonId().orElse(HIDDEN))
            .collect(Collectors.toList()));
  }

  String names(List<RoleHolder> holders) {
    List<String> names = new ArrayList<>();
    for (RoleHolder holder : holders) {
      names.add(holder.getPersonId().isPresent() ? name(holder) : HIDDEN);
    }
    return names.stream().allMatch(String::isEmpty) ? "" : joined(names);
  }

  private String name(RoleHolder holder) {
    String name = holder.getPersonName().orElse("");
    return inTheClear ? name : PersonalData.Kind.NAME.mask(name);
  }

  private static String joined(List<String> values) {
    return CellLists.join(values.iterator());
  }

  String vacancies(RegisterRow row) {
    return joined(
        row.getVacancies().stream()
            .map(Vacancy::getRole)
            .map(this::role)
            .collect(Collectors.toList()));
  }

  String severalRoles(RegisterRow row) {
    List<String> persons = new ArrayList<>();
    row.getSeveralRoles()
        .forEach(
            (person, roles) ->
                persons.add(
                    person
                        + ":"
                        + roles.stream().map(this::role).collect(Collectors.joining("+"))));
    return joined(persons);
  }

  String barred(RegisterRow row) {
    List<String> persons = new ArrayList<>();
    for (RoleHolder holder : row.getBarred()) {
      persons.add(
          holder.getPersonId().orElse(HIDDEN)
              + ":"
              + say(Text.of("可任职日 ", "free from "))
              + holder.getBarredUntil().get());
    }
    return joined(distinct(persons));
  }

  String trained(RegisterRow row) {
    List<String> persons = new ArrayList<>();
    for (RoleHolder holder : row.getHolders()) {
      if (holder.getRole() != Role.PRINCIPAL
          && holder.getPersonId().isPresent()
          && holder.getTrained().isPresent()) {
        persons.add(holder.getPersonId().get() + ":" + holder.getTrained().get().toMinutes());
      }
    }
    return joined(distinct(persons));
  }

  /** Who holds two roles is told once. */
  private static List<String> distinct(List<String> values) {
    return values.stream().distinct().collect(Collectors.toList());
  }

  String ground(Optional<Ground> ground) {
    if (!ground.isPresent()) {
      return "";
    }
    DatedValue<?> value = ground.get().getValue();
    return language == null
        ? ground.get().getParameter() + " = " + value.getValue()
        : say(
            ground
                .get()
                .getParameter()
                .getLabel()
                .plus(Text.of("：", ": "))
                .plus(worded(value.getValue()))
                .plus(Text.of("；", "; "))
                .plus(value.getBasis()));
  }

  private static Text worded(Object value) {
    return value instanceof Boolean
        ? ((Boolean) value ? Text.of("是", "yes") : Text.of("否", "no"))
        : Text.same(value.toString());
  }
}
