package org.liangze.model.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * A scope (数据范围): the jurisdictions, with all that lies within them, that a caller may see.
 *
 * <p>Example: {@code Scope.within(tree, JurisdictionCode.of("1525"))} is Xilingol with its
 * counties, townships and villages. A scope is an argument of every read, never a thread-local.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Scope {

  private static final Scope EVERYTHING = new Scope(null, Collections.emptySortedSet());

  private final @Nullable JurisdictionTree tree;
  private final SortedSet<JurisdictionCode> roots;

  private Scope(@Nullable JurisdictionTree tree, SortedSet<JurisdictionCode> roots) {
    this.tree = tree;
    this.roots = roots;
  }

  /** Returns the scope that leaves nothing out. */
  public static Scope everything() {
    return EVERYTHING;
  }

  /** Returns the scope of these jurisdictions; of none, the scope that holds nothing. */
  public static Scope within(JurisdictionTree tree, JurisdictionCode... roots) {
    return within(tree, Arrays.asList(roots));
  }

  /**
   * Returns the scope of these jurisdictions; of none, the scope that holds nothing.
   *
   * @throws org.liangze.model.jurisdiction.UnknownJurisdictionException if one is not in the tree
   */
  public static Scope within(JurisdictionTree tree, Collection<JurisdictionCode> roots) {
    SortedSet<JurisdictionCode> codes = new TreeSet<>();
    for (JurisdictionCode root : roots) {
      codes.add(tree.get(root).getCode());
    }
    return new Scope(tree, Collections.unmodifiableSortedSet(codes));
  }

  /** Returns whether this scope leaves nothing out. */
  public boolean isEverything() {
    return tree == null;
  }

  /** Returns the jurisdictions that span this scope, in code order; empty for everything. */
  public SortedSet<JurisdictionCode> getRoots() {
    return roots;
  }

  /**
   * Returns every code that lies within, former ones too, in order, for a store that looks for them
   * itself; empty if this scope is everything, or spans more codes than that.
   *
   * <p>Example: the 166 codes of a county, its townships and its villages.
   *
   * @param most the most codes to return, 0 or more
   */
  public Optional<SortedSet<JurisdictionCode>> getCodes(int most) {
    if (tree == null) {
      return Optional.empty();
    }
    SortedSet<JurisdictionCode> codes = new TreeSet<>();
    for (JurisdictionCode root : roots) {
      List<Jurisdiction> within = tree.getWithin(root);
      if (within.size() > most) {
        return Optional.empty();
      }
      within.forEach(jurisdiction -> codes.add(jurisdiction.getCode()));
    }
    for (JurisdictionCode former : tree.getAliases().keySet()) {
      if (contains(former)) {
        codes.add(former);
      }
    }
    return codes.size() > most
        ? Optional.empty()
        : Optional.of(Collections.unmodifiableSortedSet(codes));
  }

  /** Returns whether a jurisdiction lies within; one that the tree does not know never does. */
  public boolean contains(JurisdictionCode code) {
    if (tree == null) {
      return true;
    }
    if (!tree.contains(code)) {
      return false;
    }
    for (JurisdictionCode root : roots) {
      if (tree.isWithin(code, root)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scope
        && Objects.equals(((Scope) other).tree, tree)
        && ((Scope) other).roots.equals(roots);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tree == null, roots);
  }

  /** Returns {@code everything} or the codes that span this scope. */
  @Override
  public String toString() {
    return tree == null ? "everything" : roots.toString();
  }
}
