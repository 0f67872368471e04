package org.liangze.api;

import java.util.Objects;
import java.util.Optional;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * Which page to read (分页请求): after which identifier, and how many entries at the most.
 *
 * <p>Example: {@code PageRequest.first(100)}, then {@code PageRequest.after(page.getNext().get(),
 * 100)}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PageRequest {

  /** The most entries on a page. */
  public static final int LONGEST = 10_000;

  private final Optional<String> after;
  private final int limit;

  private PageRequest(Optional<String> after, int limit) {
    if (limit < 1 || limit > LONGEST) {
      throw InvalidValueException.of(
          "PageRequest.limit", limit, Text.of("应为 1 至 10000", "must be 1 to 10,000"));
    }
    this.after = after;
    this.limit = limit;
  }

  /** Returns the request for the first page. */
  public static PageRequest first(int limit) {
    return new PageRequest(Optional.empty(), limit);
  }

  /** Returns the request for the page after an identifier. */
  public static PageRequest after(String id, int limit) {
    return new PageRequest(Optional.of(Objects.requireNonNull(id, "id")), limit);
  }

  public Optional<String> getAfter() {
    return after;
  }

  public int getLimit() {
    return limit;
  }
}
