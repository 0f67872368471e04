package org.liangze.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page of results that follow from the ledger (分页), in the order of the identifiers of what they
 * are about.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the results, immutable ones
 */
public final class ResultPage<T> {

  private final List<T> results;
  private final Optional<String> next;

  private ResultPage(List<T> results, Optional<String> next) {
    this.results = Collections.unmodifiableList(new ArrayList<>(results));
    this.next = next;
  }

  /**
   * Returns a page.
   *
   * @param next the identifier after which the next page begins; empty if this is the last
   */
  public static <T> ResultPage<T> of(List<T> results, Optional<String> next) {
    return new ResultPage<>(results, next);
  }

  public List<T> getResults() {
    return results;
  }

  /** Returns what to give to the next {@link PageRequest}; empty if this is the last page. */
  public Optional<String> getNext() {
    return next;
  }

  /** Returns how many results are on the page, and after which the next one begins. */
  @Override
  public String toString() {
    return results.size() + " results" + next.map(id -> ", next after " + id).orElse(", the last");
  }
}
