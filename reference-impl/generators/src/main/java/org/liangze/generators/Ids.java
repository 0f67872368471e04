package org.liangze.generators;

import org.liangze.model.jurisdiction.JurisdictionCode;

/** The identifiers of generated entries, such as {@code B150102-000017}. */
final class Ids {

  private static final String ZEROS = "000000";

  private Ids() {}

  /** Returns the identifier of what belongs to a business of a county. */
  static String ofBusiness(char kind, JurisdictionCode county, int sequence) {
    return numbered(kind, county, sequence, 6);
  }

  /** Returns the identifier of what belongs to a cadre of a jurisdiction. */
  static String ofCadre(char kind, JurisdictionCode jurisdiction, int number) {
    return numbered(kind, jurisdiction, number, 3);
  }

  private static String numbered(char kind, JurisdictionCode code, int number, int digits) {
    String text = Integer.toString(number);
    StringBuilder id = new StringBuilder(20).append(kind).append(code.getValue()).append('-');
    if (text.length() < digits) {
      id.append(ZEROS, 0, digits - text.length());
    }
    return id.append(text).toString();
  }
}
