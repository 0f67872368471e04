package org.liangze.exchange.table;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import org.liangze.api.PageRequest;
import org.liangze.api.Roles;
import org.liangze.api.register.RegisterPage;
import org.liangze.api.register.RegisterRequest;
import org.liangze.api.register.RegisterRow;
import org.liangze.model.access.Actor;

/**
 * The rows of a register one after another (逐页读取名册), read page by page as they are asked for; all
 * pages tell of the revision of the first.
 *
 * <p>Not thread-safe.
 */
public final class RegisterReading implements Iterator<RegisterRow> {

  private final Roles roles;
  private final Actor reader;
  private final RegisterRequest request;
  private Optional<PageRequest> next;
  private OptionalLong knownAt;
  private Iterator<RegisterRow> rows = Collections.emptyIterator();

  private RegisterReading(Roles roles, RegisterRequest request, Actor reader) {
    this.roles = roles;
    this.reader = reader;
    this.request = request;
    this.next = Optional.of(request.getPage());
    this.knownAt = request.getKnownAt();
  }

  /**
   * Begins to read; nothing is read until it is asked for.
   *
   * @param request where to begin, and how many rows to read at once
   * @param reader whose scope is read, and whose rights decide whether names are masked
   */
  public static RegisterReading of(Roles roles, RegisterRequest request, Actor reader) {
    return new RegisterReading(roles, request, reader);
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && next.isPresent()) {
      read(next.get());
    }
    return rows.hasNext();
  }

  private void read(PageRequest page) {
    RegisterPage read =
        roles.register(
            RegisterRequest.builder().copyOf(request).page(page).knownAt(knownAt).build(), reader);
    rows = read.getRows().iterator();
    knownAt = OptionalLong.of(read.getRevision());
    next = read.getNext().map(id -> PageRequest.after(id, page.getLimit()));
  }

  /** Returns the next row. */
  @Override
  public RegisterRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the register has no further row");
    }
    return rows.next();
  }
}
