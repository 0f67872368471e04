package org.liangze.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.IntakeReport;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

/** One pull of a licence source's snapshot into the register. Not thread-safe. */
final class LicencePull {

  private static final int PAGE = 1_000;

  private final Books books;
  private final Actor actor;
  private final Intake intake;
  private final LocalDate today;
  private final IntakeListener listener;
  private boolean hasIllegibleRow;

  LicencePull(Books books, Actor actor, Intake intake, LocalDate today, IntakeListener listener) {
    this.books = books;
    this.actor = actor;
    this.intake = intake;
    this.today = today;
    this.listener = listener;
  }

  /**
   * @param source one whose failures are told in the words of the api
   */
  IntakeReport run(LicenceSource source, Optional<String> watermark) {
    try (LicenceSnapshot snapshot = source.open(watermark);
        Stream<LicenceItem> items = snapshot.items()) {
      ReadAhead<LicenceItem> ahead = new ReadAhead<>(items.iterator());
      for (List<LicenceItem> next = ahead.next(intake.getRoom());
          !next.isEmpty();
          next = ahead.next(intake.getRoom())) {
        lookUp(next);
        next.forEach(this::take);
      }
      if (snapshot.isComplete()) {
        closeMissing();
      }
      return intake.finish(snapshot.getWatermark());
    }
  }

  private void lookUp(List<LicenceItem> next) {
    List<Incoming> legible = new ArrayList<>();
    next.forEach(item -> incoming(item).ifPresent(legible::add));
    intake.lookUp(legible);
  }

  private Optional<Incoming> incoming(LicenceItem item) {
    if (item.getBusiness().isPresent()) {
      return Optional.of(new LicenceRow(item.getRow(), item.getBusiness().get()));
    }
    return item.getRemovedId().map(id -> new Closing(item.getRow(), id, today));
  }

  private void take(LicenceItem item) {
    item.getFindings().forEach(listener::onFinding);
    Optional<Incoming> incoming = incoming(item);
    if (incoming.isPresent()) {
      intake.offer(incoming.get());
    } else {
      hasIllegibleRow |= !item.getBadRowId().isPresent();
      intake.passBadRow(item.getBadRowId().map(LicencePull::business));
    }
  }

  /** Reads page by page, as commits come in between. */
  private void closeMissing() {
    if (hasIllegibleRow) {
      listener.onFinding(keptBecauseOfIllegibleRow());
      return;
    }
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, actor.getScope());
    Page<FoodBusiness> page = books.getStore().page(query, PAGE);
    closeMissing(page);
    while (page.getNext().isPresent()) {
      page = books.getStore().page(query.after(page.getNext().get()), PAGE);
      closeMissing(page);
    }
  }

  private void closeMissing(Page<FoodBusiness> page) {
    for (Stored<FoodBusiness> stored : page.getEntries()) {
      String id = stored.getEntry().getId();
      if (!intake.hasSeen(business(id))) {
        intake.closeMissing(new Closing(0, id, today), stored);
      }
    }
  }

  private static EntryReference business(String id) {
    return EntryReference.of(EntryKind.BUSINESS, id);
  }

  private static RowFinding keptBecauseOfIllegibleRow() {
    return RowFinding.builder()
        .row(0)
        .code(IntakeFinding.UNREADABLE)
        .severity(Severity.WARNING)
        .message(
            Text.of(
                "有无法辨认主体的错误行，快照中缺少的主体未予注销",
                "a bad row does not tell its business, so what the snapshot lacks was not closed"))
        .build();
  }
}
