package org.liangze.spi.testkit;

import java.time.LocalDate;

/**
 * A row (许可数据行) that the kit wants to stand in a licence source: cells as a licence system has
 * them, right or wrong.
 *
 * <p>Example: id {@code k1.B1}, name {@code 多伦县面馆}, division {@code 152531}, licence {@code
 * JY21525310000015}, from 2022-11-01; a caterer. How they are written, the plug-in's test knows.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SourceRow {

  private final String id;
  private final String name;
  private final String division;
  private final String licence;
  private final LocalDate from;

  private SourceRow(String id, String name, String division, String licence, LocalDate from) {
    this.id = id;
    this.name = name;
    this.division = division;
    this.licence = licence;
    this.from = from;
  }

  /** Returns a good row. */
  static SourceRow of(String id) {
    return new SourceRow(id, "多伦县面馆", "152531", "JY21525310000015", LocalDate.of(2022, 11, 1));
  }

  SourceRow name(String other) {
    return new SourceRow(id, other, division, licence, from);
  }

  SourceRow division(String other) {
    return new SourceRow(id, name, other, licence, from);
  }

  SourceRow licence(String other) {
    return new SourceRow(id, name, division, other, from);
  }

  SourceRow from(LocalDate other) {
    return new SourceRow(id, name, division, licence, other);
  }

  /** Returns the id of the business; in a bad row it may be none. */
  public String getId() {
    return id;
  }

  /** Returns the name of the business. */
  public String getName() {
    return name;
  }

  /** Returns the code of the division where it is; in a bad row it may be none. */
  public String getDivision() {
    return division;
  }

  /** Returns the licence number; it may have a wrong check digit. */
  public String getLicence() {
    return licence;
  }

  /** Returns the first day in the register. */
  public LocalDate getFrom() {
    return from;
  }

  @Override
  public String toString() {
    return "row of " + id;
  }
}
