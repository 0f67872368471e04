package org.liangze.exchange.table;

import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;

/** Two counties of Inner Mongolia, with a street and a village. */
final class Counties {

  static final JurisdictionTree TREE =
      JurisdictionTree.builder()
          .add(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
          .add(Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"))
          .add(Jurisdiction.of("150102", "新城区", Tier.COUNTY, "1501"))
          .add(Jurisdiction.of("150102001", "海拉尔东路街道", Tier.TOWNSHIP, "150102"))
          .add(Jurisdiction.of("150102001003", "某社区", Tier.VILLAGE, "150102001"))
          .add(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"))
          .add(Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "1525"))
          .build();

  private Counties() {}
}
