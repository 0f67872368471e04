package org.liangze.exchange.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/** Finds the name that was probably meant by one that is unknown. */
final class NearestName {

  /** Longer ones are no slip of the pen, and not worth the work. */
  private static final int LONGEST = 200;

  private NearestName() {}

  /** Returns what to do about an unknown name: the nearest one, if any is near. */
  static Text hint(String unknown, Collection<String> known) {
    String slip = find(unknown, known);
    String nearest = slip == null ? sharing(unknown, known) : slip;
    return nearest == null
        ? Text.same("")
        : Text.of("。是否应为 '" + nearest + "'？", "\nMaybe it should be '" + nearest + "'");
  }

  /** Returns the name with the fewest edits, the first of equals; null if all are far off. */
  static @Nullable String find(String unknown, Collection<String> known) {
    String nearest = null;
    // A third of the letters wrong is still the same word; more is another one.
    int least = Math.max(2, unknown.length() / 3) + 1;
    for (String name : known) {
      int edits = edits(unknown.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), least);
      if (edits < least) {
        nearest = name;
        least = edits;
      }
    }
    return nearest;
  }

  /**
   * Returns the name that has most of its parts between dots in common with an unknown one, the
   * first of equals; null if none has two.
   */
  static @Nullable String sharing(String unknown, Collection<String> known) {
    if (unknown.length() > LONGEST) {
      return null;
    }
    Set<String> sought = parts(unknown);
    String nearest = null;
    int most = 1;
    for (String name : known) {
      Set<String> shared = parts(name);
      shared.retainAll(sought);
      if (shared.size() > most) {
        nearest = name;
        most = shared.size();
      }
    }
    return nearest;
  }

  private static Set<String> parts(String name) {
    return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\.")));
  }

  /** Letters to insert, delete or replace; at least a bound if beyond it. */
  private static int edits(String a, String b, int bound) {
    if (Math.abs(a.length() - b.length()) >= bound || a.length() > LONGEST) {
      return bound;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int step(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    return Math.min(least, edits[i - 1][j - 1] + (same ? 0 : 1));
  }
}
