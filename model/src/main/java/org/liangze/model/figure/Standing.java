package org.liangze.model.figure;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One line of a ranking (名次): who, with which measure, at which rank, moved how far.
 *
 * <p>Example: {@code 1525} with 92.5 % at rank 2, previously 5, has climbed 3.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> who is ranked, as a rule a jurisdiction code
 * @param <M> by what
 */
public final class Standing<K extends Comparable<K>, M extends Measure<M>> {

  /** Stands for "no rank" inside. */
  static final int UNRANKED = 0;

  private final K key;
  private final M measure;
  private final int rank;
  private final int previousRank;

  Standing(K key, M measure, int rank, int previousRank) {
    this.key = key;
    this.measure = measure;
    this.rank = rank;
    this.previousRank = previousRank;
  }

  public K getKey() {
    return key;
  }

  public M getMeasure() {
    return measure;
  }

  /** Returns the rank, from 1; empty if the measure is n/a. */
  public OptionalInt getRank() {
    return optional(rank);
  }

  /** Returns the rank in the earlier ranking; empty if there was none. */
  public OptionalInt getPreviousRank() {
    return optional(previousRank);
  }

  /** Returns the places climbed since then, negative for a fall; empty if either rank is. */
  public OptionalInt getMovement() {
    return rank == UNRANKED || previousRank == UNRANKED
        ? OptionalInt.empty()
        : OptionalInt.of(previousRank - rank);
  }

  Standing<K, M> withPreviousRank(int previous) {
    return new Standing<>(key, measure, rank, previous);
  }

  private static OptionalInt optional(int rank) {
    return rank == UNRANKED ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Standing)) {
      return false;
    }
    Standing<?, ?> that = (Standing<?, ?>) other;
    return key.equals(that.key)
        && measure.equals(that.measure)
        && rank == that.rank
        && previousRank == that.previousRank;
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, measure, rank, previousRank);
  }

  @Override
  public String toString() {
    return (rank == UNRANKED ? "-" : "" + rank) + " " + key + " " + measure;
  }
}
