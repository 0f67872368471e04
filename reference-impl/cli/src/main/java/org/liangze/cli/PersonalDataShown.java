package org.liangze.cli;

import java.util.Locale;
import java.util.Set;
import org.liangze.model.access.Right;

/** Whether the files of bad rows show personal data (个人信息). */
enum PersonalDataShown {
  /** Masked, as for anybody. */
  MASKED(Set.of()),
  /** In the clear, for a person who holds the right, so that rows can be mended and sent again. */
  CLEAR(Set.of(Right.READ_PERSONAL_DATA));

  private final Set<Right> rights;

  PersonalDataShown(Set<Right> rights) {
    this.rights = rights;
  }

  /** Returns the rights of whoever reads the files. */
  Set<Right> getRights() {
    return rights;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
