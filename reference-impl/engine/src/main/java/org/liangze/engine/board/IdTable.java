package org.liangze.engine.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which subject of a board stands at which place (户号查找): an open table of places, compared through
 * the identifiers that stand there. Takes some seven bytes for each subject, without the texts.
 */
final class IdTable {

  private static final int FREE = 0;

  /** Place plus one, at the hash of its identifier or one of the next. */
  private int[] table = new int[64];

  private int size;

  /** Returns the place of an identifier; -1 if it is not there. */
  int find(String id, @Nullable String[] ids) {
    for (int at = home(id); table[at] != FREE; at = next(at)) {
      if (id.equals(ids[table[at] - 1])) {
        return table[at] - 1;
      }
    }
    return -1;
  }

  /** Adds an identifier that is not there. */
  void add(String id, int slot, @Nullable String[] ids) {
    if (size >= table.length * 2L / 3) {
      grow(ids);
    }
    put(id, slot);
    size++;
  }

  private void put(String id, int slot) {
    int at = home(id);
    while (table[at] != FREE) {
      at = next(at);
    }
    table[at] = slot + 1;
  }

  private void grow(@Nullable String[] ids) {
    int[] old = table;
    table = new int[Math.multiplyExact(old.length, 2)];
    for (int entry : old) {
      if (entry != FREE) {
        put(idAt(entry - 1, ids), entry - 1);
      }
    }
  }

  /** Notes that the subject of a place is about to stand at another one. */
  void move(int from, int to, @Nullable String[] ids) {
    table[entryOf(from, ids)] = to + 1;
  }

  /** Removes the subject of a place, and closes the gap that its entry leaves. */
  void remove(int slot, @Nullable String[] ids) {
    int gap = entryOf(slot, ids);
    table[gap] = FREE;
    for (int at = next(gap); table[at] != FREE; at = next(at)) {
      int home = home(idAt(table[at] - 1, ids));
      boolean mayMove = gap <= at ? home <= gap || home > at : home <= gap && home > at;
      if (mayMove) {
        table[gap] = table[at];
        table[at] = FREE;
        gap = at;
      }
    }
    size--;
  }

  private int entryOf(int slot, @Nullable String[] ids) {
    int at = home(idAt(slot, ids));
    while (table[at] != slot + 1) {
      at = next(at);
    }
    return at;
  }

  /** Forgets everything, before all places are given anew. */
  void clear() {
    Arrays.fill(table, FREE);
    size = 0;
  }

  private int home(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & table.length - 1;
  }

  private int next(int at) {
    return at + 1 & table.length - 1;
  }

  private static String idAt(int slot, @Nullable String[] ids) {
    String id = ids[slot];
    if (id == null) {
      throw new IllegalStateException("nobody stands at " + slot);
    }
    return id;
  }
}
