package org.liangze.api.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Role;

/**
 * One business in the register with its three persons on a day (一户三人).
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class RegisterRow {

  RegisterRow() {}

  public abstract FoodBusiness getBusiness();

  /** Returns who holds a role on the day: principals, then directors, then officers. */
  public abstract List<RoleHolder> getHolders();

  /** Returns what obliges the business to have a director; empty if nothing does. */
  public abstract Optional<Ground> getDirectorRequired();

  /** Returns how many hours of training a director or officer must have; empty if none is asked. */
  public abstract Optional<Ground> getTrainingRequired();

  /** Returns what is vacant, in the order of the roles; nothing where the business is suspended. */
  public abstract List<Vacancy> getVacancies();

  /** Returns who holds a role, as a rule one principal, one director, any number of officers. */
  public final List<RoleHolder> getHolders(Role role) {
    List<RoleHolder> holders = new ArrayList<>();
    for (RoleHolder holder : getHolders()) {
      if (holder.getRole() == role) {
        holders.add(holder);
      }
    }
    return Collections.unmodifiableList(holders);
  }

  /** Returns who is barred and in office all the same (禁业人员在岗). */
  public final List<RoleHolder> getBarred() {
    List<RoleHolder> barred = new ArrayList<>();
    for (RoleHolder holder : getHolders()) {
      if (holder.getBarredUntil().isPresent()) {
        barred.add(holder);
      }
    }
    return Collections.unmodifiableList(barred);
  }

  /**
   * Returns the persons who hold several roles here, with their roles (一人多岗): reported, and never
   * taken for one appointment. Only persons who are shown are told.
   */
  public final SortedMap<String, Set<Role>> getSeveralRoles() {
    SortedMap<String, Set<Role>> roles = new TreeMap<>();
    for (RoleHolder holder : getHolders()) {
      if (holder.getPersonId().isPresent()) {
        roles
            .computeIfAbsent(holder.getPersonId().get(), none -> EnumSet.noneOf(Role.class))
            .add(holder.getRole());
      }
    }
    roles.values().removeIf(held -> held.size() < 2);
    return Collections.unmodifiableSortedMap(roles);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisterRow}. */
  public static final class Builder extends ImmutableRegisterRow.Builder {
    Builder() {}
  }
}
