package org.liangze.engine.dispatch;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;

/** The units (参排单位) of a dispatch, and in which of them a jurisdiction lies. Immutable. */
final class Units {

  /** The place of what is outside the dispatched jurisdiction. */
  static final int OUTSIDE = -1;

  /** The place of what the tree does not know. */
  static final int UNLOCATED = -2;

  private final JurisdictionTree tree;
  private final Jurisdiction jurisdiction;
  private final List<Jurisdiction> units;
  private final int top;
  private final int[] places;

  private Units(JurisdictionTree tree, JurisdictionCode jurisdiction, List<Jurisdiction> units) {
    this.tree = tree;
    this.jurisdiction = tree.get(jurisdiction);
    this.units = units;
    this.top = tree.indexOf(jurisdiction);
    this.places = new int[tree.endOf(jurisdiction) - top];
    Arrays.fill(places, units.size());
    for (int place = 0; place < units.size(); place++) {
      JurisdictionCode unit = units.get(place).getCode();
      Arrays.fill(places, tree.indexOf(unit) - top, tree.endOf(unit) - top, place);
    }
  }

  static Units of(JurisdictionTree tree, DispatchRequest request) {
    JurisdictionCode jurisdiction = request.getJurisdiction();
    Optional<Tier> tier = request.getUnitTier();
    List<Jurisdiction> units =
        tier.isPresent()
            ? tree.getWithin(jurisdiction).stream()
                .filter(unit -> unit.getTier() == tier.get())
                .collect(Collectors.toList())
            : tree.getChildren(jurisdiction);
    return new Units(tree, jurisdiction, Collections.unmodifiableList(units));
  }

  Jurisdiction getJurisdiction() {
    return jurisdiction;
  }

  List<Jurisdiction> asList() {
    return units;
  }

  /** Returns the number of places: one for each unit, and the last for what is elsewhere. */
  int getPlaces() {
    return units.size() + 1;
  }

  /** Returns the place of a jurisdiction, or {@link #OUTSIDE} or {@link #UNLOCATED}. */
  int placeOf(JurisdictionCode code) {
    if (!tree.contains(code)) {
      return UNLOCATED;
    }
    int index = tree.indexOf(code) - top;
    return index < 0 || index >= places.length ? OUTSIDE : places[index];
  }
}
