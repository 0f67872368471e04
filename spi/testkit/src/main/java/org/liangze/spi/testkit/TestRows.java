package org.liangze.spi.testkit;

import org.liangze.spi.source.LicenceItem;

/** What stands in rows of the kit, and is not to be mended or shown. */
final class TestRows {

  /** A character beyond the first 65,536, and full-width brackets. */
  static final String NAME = "多伦县𠮷祥面馆（总店）";

  /** A number as it was printed once; the right check digit of another division makes it pass. */
  static final String WRONG_CHECK = "SC10415255102074";

  /** The number of an identity card, from the standard that defines them. */
  static final String CARD = "11010519491231002X";

  private TestRows() {}

  /** Returns a row whose division is none, whatever the source knows of divisions. */
  static SourceRow bad(SourceRow row) {
    return row.division("?");
  }

  static String licenceOf(LicenceItem item) {
    return item.getBusiness()
        .map(business -> business.getLicences().get(0).getNumber().getValue())
        .orElse("");
  }
}
