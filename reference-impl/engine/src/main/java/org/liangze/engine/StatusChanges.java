package org.liangze.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.liangze.api.PageRequest;
import org.liangze.api.Punctuality;
import org.liangze.api.ResultPage;
import org.liangze.api.StatusChange;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.book.KeysetPage;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.calendar.Deadline;
import org.liangze.model.calendar.DeadlineState;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.policy.ChangeParameters;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Stored;

/** Finds the changes of status and when the ledger first had them. */
final class StatusChanges {

  private final FollowedBook book;
  private final LedgerStore store;
  private final Rules rules;
  private final ZoneId zone;

  StatusChanges(FollowedBook book, LedgerStore store, Rules rules, ZoneId zone) {
    this.book = book;
    this.store = store;
    this.rules = rules;
    this.zone = zone;
  }

  ResultPage<StatusChange> between(
      LocalDate from, LocalDate through, PageRequest request, Scope scope) {
    if (through.isBefore(from)) {
      throw InvalidValueException.of(
          "through", through, Text.of("不得早于 " + from, "must not be before " + from));
    }
    KeysetPage<StatusChange> page = new KeysetPage<>(request);
    book.read(
        read -> {
          read.forEachBusiness(
              facts -> {
                FoodBusiness business = facts.getBusiness();
                boolean asked =
                    business
                        .getStatusSince()
                        .filter(since -> !since.isBefore(from) && !since.isAfter(through))
                        .isPresent();
                if (asked && scope.contains(business.getJurisdiction())) {
                  page.offer(business.getId(), () -> change(business, read.getRevision()));
                }
              });
          return page;
        });
    return ResultPage.of(page.getItems(), page.getNext());
  }

  private StatusChange change(FoodBusiness business, long knownAt) {
    LocalDate since = business.getStatusSince().orElseThrow(IllegalStateException::new);
    Stored<FoodBusiness> first = firstWithStatus(business, knownAt);
    LocalDate recordedOn = first.getCommit().getRecordedAt().atZone(zone).toLocalDate();
    int workingDays = rules.getPolicy().get(ChangeParameters.STATUS_REPORT, since);
    Deadline deadline = Deadline.afterWorkingDays(rules.getCalendar(), since, workingDays);
    return StatusChange.builder()
        .businessId(business.getId())
        .name(business.getName())
        .jurisdiction(business.getJurisdiction())
        .status(business.getStatus())
        .since(since)
        .recordedAt(first.getCommit().getRecordedAt())
        .recordedOn(recordedOn)
        .actorId(first.getCommit().getActorId())
        .ground(Ground.of(rules.getPolicy(), ChangeParameters.STATUS_REPORT, since))
        .deadline(deadline)
        .punctuality(punctuality(deadline.getState(recordedOn)))
        .build();
  }

  /** Goes back from version to version, as long as the status is the same. */
  private Stored<FoodBusiness> firstWithStatus(FoodBusiness business, long knownAt) {
    Stored<FoodBusiness> first = version(business, knownAt).orElseThrow(IllegalStateException::new);
    Optional<Stored<FoodBusiness>> before = version(business, first.getRevision() - 1);
    while (before.isPresent() && before.get().getEntry().getStatus() == business.getStatus()) {
      first = before.get();
      before = version(business, first.getRevision() - 1);
    }
    return first;
  }

  private Optional<Stored<FoodBusiness>> version(FoodBusiness business, long knownAt) {
    return store.findAsKnownAt(EntryKind.BUSINESS, business.getId(), Scope.everything(), knownAt);
  }

  private static Punctuality punctuality(DeadlineState onRecording) {
    switch (onRecording) {
      case NOT_OVER:
        return Punctuality.IN_TIME;
      case OVER:
        return Punctuality.LATE;
      default:
        return Punctuality.UNKNOWN;
    }
  }
}
