package org.liangze.generators;

import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;

/**
 * A few made-up divisions (示例区划) on which a policy can be tried, code 99.
 *
 * <p>One of each tier from the province {@code 99} by {@code 9901}, {@code 990101} and {@code
 * 990101001} down to the villages {@code 990101001001} and {@code 990101001002}; and what breaks
 * simple trees: the city {@code 9902} without counties, whose townships {@code 990201001} and
 * {@code 9902GXQ} (a managed area without villages) hang below it directly.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExampleDivisions {

  private ExampleDivisions() {}

  /** Returns the tree of these divisions; equal on every call. */
  public static JurisdictionTree tree() {
    return JurisdictionTree.builder()
        .version("example")
        .source("made up")
        .add(Jurisdiction.root("99", "示例省", Tier.PROVINCE))
        .add(Jurisdiction.of("9901", "示例市", Tier.CITY, "99"))
        .add(Jurisdiction.of("990101", "示例县", Tier.COUNTY, "9901"))
        .add(Jurisdiction.of("990101001", "示例镇", Tier.TOWNSHIP, "990101"))
        .add(Jurisdiction.of("990101001001", "东村", Tier.VILLAGE, "990101001"))
        .add(Jurisdiction.of("990101001002", "西村", Tier.VILLAGE, "990101001"))
        .add(Jurisdiction.of("9902", "不设县市", Tier.CITY, "99"))
        .add(Jurisdiction.of("990201001", "直属镇", Tier.TOWNSHIP, "9902"))
        .add(Jurisdiction.of("990201001001", "南村", Tier.VILLAGE, "990201001"))
        .add(Jurisdiction.of("9902GXQ", "高新区", Tier.TOWNSHIP, "9902"))
        .build();
  }
}
