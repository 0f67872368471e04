package org.liangze.model.jurisdiction;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tree of divisions (区划树) of a nation, a province or a county.
 *
 * <p>Parentage comes from the rows alone, never from a code's prefix; tiers may be skipped. Several
 * roots are allowed: a list of provinces without a row for the nation is a tree here. Siblings
 * stand in code order.
 *
 * <p>Jurisdictions are numbered in pre-order from 0, so that what lies within one of them is a
 * range of numbers: {@code indexOf(code)} up to, and without, {@code endOf(code)}.
 *
 * <p>Every look-up by code follows the aliases from old codes to new ones, and throws {@link
 * UnknownJurisdictionException} for a code that is neither.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JurisdictionTree {

  private final String version;
  private final String source;
  private final Jurisdiction[] inPreOrder;
  private final int[] parents;
  private final int[] ends;
  private final Map<JurisdictionCode, Integer> indexes;
  private final SortedMap<JurisdictionCode, JurisdictionCode> aliases;

  /**
   * @param inPreOrder the jurisdictions, each after its parent, siblings in code order
   * @param parents the index of each one's parent, -1 for a root
   * @param aliases old codes to current ones
   */
  JurisdictionTree(
      String version,
      String source,
      Jurisdiction[] inPreOrder,
      int[] parents,
      SortedMap<JurisdictionCode, JurisdictionCode> aliases) {
    this.version = version;
    this.source = source;
    this.inPreOrder = inPreOrder;
    this.parents = parents;
    this.ends = endsOf(parents);
    this.indexes = new HashMap<>(inPreOrder.length * 2);
    for (int i = 0; i < inPreOrder.length; i++) {
      indexes.put(inPreOrder[i].getCode(), i);
    }
    this.aliases = Collections.unmodifiableSortedMap(aliases);
  }

  private static int[] endsOf(int[] parents) {
    int[] ends = new int[parents.length];
    for (int i = parents.length - 1; i >= 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      if (parents[i] >= 0) {
        ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
      }
    }
    return ends;
  }

  public static JurisdictionTreeBuilder builder() {
    return new JurisdictionTreeBuilder();
  }

  /** Returns the version of the list, such as {@code 2025-12-31}; empty if none was given. */
  public String getVersion() {
    return version;
  }

  /** Returns where the list comes from, such as 民政部; empty if not given. */
  public String getSource() {
    return source;
  }

  /** Returns the number of jurisdictions. */
  public int size() {
    return inPreOrder.length;
  }

  /** Returns how many jurisdictions each tier has; tiers without any are left out. */
  public Map<Tier, Integer> getCounts() {
    Map<Tier, Integer> counts = new EnumMap<>(Tier.class);
    for (Jurisdiction jurisdiction : inPreOrder) {
      counts.merge(jurisdiction.getTier(), 1, Integer::sum);
    }
    return Collections.unmodifiableMap(counts);
  }

  /** Returns the old codes with the current ones that they now stand for, in order. */
  public SortedMap<JurisdictionCode, JurisdictionCode> getAliases() {
    return aliases;
  }

  /** Returns all jurisdictions in pre-order; a view, nothing is copied. */
  public List<Jurisdiction> getAll() {
    return range(0, inPreOrder.length);
  }

  /** Returns the jurisdictions without a parent, in code order. */
  public List<Jurisdiction> getRoots() {
    return siblings(0, inPreOrder.length);
  }

  /** Returns the jurisdictions directly below the given one, in code order. */
  public List<Jurisdiction> getChildren(JurisdictionCode code) {
    int index = indexOf(code);
    return siblings(index + 1, ends[index]);
  }

  /** Returns the jurisdiction and all that lies within it, in pre-order; a view. */
  public List<Jurisdiction> getWithin(JurisdictionCode code) {
    int index = indexOf(code);
    return range(index, ends[index]);
  }

  /** Returns whether a code is known, as a current or an old one. */
  public boolean contains(JurisdictionCode code) {
    return indexOrNull(code) != null;
  }

  /** Returns the jurisdiction of a current or old code. */
  public Optional<Jurisdiction> find(JurisdictionCode code) {
    Integer index = indexOrNull(code);
    return index == null ? Optional.empty() : Optional.of(inPreOrder[index]);
  }

  /** Returns the jurisdiction of a current or old code. */
  public Jurisdiction get(JurisdictionCode code) {
    return inPreOrder[indexOf(code)];
  }

  /** Returns the jurisdiction with a pre-order number, 0 up to and without {@link #size()}. */
  public Jurisdiction at(int index) {
    return inPreOrder[index];
  }

  /** Returns the pre-order number of a jurisdiction. */
  public int indexOf(JurisdictionCode code) {
    Integer index = indexOrNull(code);
    if (index == null) {
      throw new UnknownJurisdictionException(code, version);
    }
    return index;
  }

  /** Returns the first pre-order number after those of the jurisdiction and all within it. */
  public int endOf(JurisdictionCode code) {
    return ends[indexOf(code)];
  }

  /** Returns whether a jurisdiction is the other one or lies within it; constant time. */
  public boolean isWithin(JurisdictionCode code, JurisdictionCode ancestor) {
    int index = indexOf(code);
    int top = indexOf(ancestor);
    return top <= index && index < ends[top];
  }

  /** Returns the jurisdiction directly above; empty for a root. */
  public Optional<Jurisdiction> getParent(JurisdictionCode code) {
    int parent = parents[indexOf(code)];
    return parent < 0 ? Optional.empty() : Optional.of(inPreOrder[parent]);
  }

  /** Returns the jurisdictions above, nearest first, without the given one. */
  public List<Jurisdiction> getAncestors(JurisdictionCode code) {
    List<Jurisdiction> ancestors = new ArrayList<>();
    for (int i = parents[indexOf(code)]; i >= 0; i = parents[i]) {
      ancestors.add(inPreOrder[i]);
    }
    return Collections.unmodifiableList(ancestors);
  }

  /** Returns the jurisdiction itself or the one above it that has the given tier. */
  public Optional<Jurisdiction> ancestorAt(JurisdictionCode code, Tier tier) {
    return nearestAtOrAbove(code, tier).filter(found -> found.getTier() == tier);
  }

  /**
   * Returns the nearest of the jurisdiction itself and those above it whose tier is the given one
   * or a higher: where a tier is missing, the next higher existing one.
   */
  public Optional<Jurisdiction> nearestAtOrAbove(JurisdictionCode code, Tier tier) {
    for (int i = indexOf(code); i >= 0; i = parents[i]) {
      if (!inPreOrder[i].getTier().isBelow(tier)) {
        return Optional.of(inPreOrder[i]);
      }
    }
    return Optional.empty();
  }

  /** Returns the lowest jurisdiction that holds both; empty if they are under different roots. */
  public Optional<Jurisdiction> lowestCommon(JurisdictionCode one, JurisdictionCode other) {
    int sought = indexOf(other);
    for (int i = indexOf(one); i >= 0; i = parents[i]) {
      if (i <= sought && sought < ends[i]) {
        return Optional.of(inPreOrder[i]);
      }
    }
    return Optional.empty();
  }

  private @Nullable Integer indexOrNull(JurisdictionCode code) {
    Integer index = indexes.get(Objects.requireNonNull(code, "code"));
    if (index == null) {
      JurisdictionCode current = aliases.get(code);
      return current == null ? null : indexes.get(current);
    }
    return index;
  }

  private List<Jurisdiction> siblings(int from, int end) {
    List<Jurisdiction> found = new ArrayList<>();
    for (int i = from; i < end; i = ends[i]) {
      found.add(inPreOrder[i]);
    }
    return Collections.unmodifiableList(found);
  }

  private List<Jurisdiction> range(int from, int end) {
    return new AbstractList<Jurisdiction>() {
      @Override
      public Jurisdiction get(int index) {
        if (index < 0 || index >= size()) {
          throw new IndexOutOfBoundsException(index + " of " + size());
        }
        return inPreOrder[from + index];
      }

      @Override
      public int size() {
        return end - from;
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof JurisdictionTree)) {
      return false;
    }
    JurisdictionTree that = (JurisdictionTree) other;
    return version.equals(that.version)
        && source.equals(that.source)
        && Arrays.equals(inPreOrder, that.inPreOrder)
        && aliases.equals(that.aliases);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, source, inPreOrder.length, aliases);
  }

  /** Returns the version and the counts per tier. */
  @Override
  public String toString() {
    return "JurisdictionTree{version=" + version + ", " + new TreeMap<>(getCounts()) + "}";
  }
}
