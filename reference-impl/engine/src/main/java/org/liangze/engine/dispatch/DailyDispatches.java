package org.liangze.engine.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.api.dispatch.Dispatches;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.spi.store.LedgerStore;

/**
 * Computes dispatches from a store by the indicators' definitions.
 *
 * <p>It keeps the ledger by subject in memory and follows the store's changes before each dispatch;
 * a dispatch as known at an earlier revision reads the feed anew. Safe for use by any number of
 * threads; dispatches run side by side.
 */
public final class DailyDispatches implements Dispatches {

  private final LedgerStore store;
  private final Rules rules;
  private final List<BusinessIndicator> overBusinesses;
  private final List<CadreIndicator> overCadres;
  private final List<Indicator> indicators;
  private final LedgerBook latest;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /**
   * Makes the service.
   *
   * @param rules the policy and the divisions by which is judged
   * @param overBusinesses the indicators over businesses to count
   * @param overCadres the indicators over cadres to count
   */
  public DailyDispatches(
      LedgerStore store,
      Rules rules,
      List<BusinessIndicator> overBusinesses,
      List<CadreIndicator> overCadres) {
    this.store = store;
    this.rules = rules;
    this.overBusinesses = Collections.unmodifiableList(new ArrayList<>(overBusinesses));
    this.overCadres = Collections.unmodifiableList(new ArrayList<>(overCadres));
    this.indicators = inPrintingOrder();
    this.latest = new LedgerBook(store);
  }

  /** The built-in ones in their order, then the others in the order in which they were given. */
  private List<Indicator> inPrintingOrder() {
    List<Indicator> all = new ArrayList<>();
    overBusinesses.forEach(indicator -> all.add(indicator.getIndicator()));
    overCadres.forEach(indicator -> all.add(indicator.getIndicator()));
    List<Indicator> builtIn = Indicator.builtIn();
    all.sort(
        Comparator.comparingInt(
            indicator ->
                builtIn.contains(indicator) ? builtIn.indexOf(indicator) : builtIn.size()));
    return Collections.unmodifiableList(all);
  }

  @Override
  public DailyDispatch daily(DispatchRequest request, Scope scope) {
    Jurisdiction jurisdiction = rules.getJurisdictions().get(request.getJurisdiction());
    if (!scope.contains(jurisdiction.getCode())) {
      throw new OutOfScopeException(jurisdiction.getCode());
    }
    return request.getKnownAt().isPresent()
        ? asKnownAt(request.getKnownAt().getAsLong(), jurisdiction, request)
        : asNowKnown(jurisdiction, request);
  }

  private DailyDispatch asKnownAt(
      long revision, Jurisdiction jurisdiction, DispatchRequest request) {
    if (revision > store.getRevision()) {
      throw InvalidValueException.of(
          "DispatchRequest.knownAt",
          revision,
          Text.of(
              "台账最新版本为 " + store.getRevision(),
              "the latest revision of the ledger is " + store.getRevision()));
    }
    LedgerBook book = new LedgerBook(store);
    book.followThrough(revision);
    return dispatch(book, jurisdiction, request);
  }

  private DailyDispatch asNowKnown(Jurisdiction jurisdiction, DispatchRequest request) {
    lock.writeLock().lock();
    try {
      latest.followThrough(store.getRevision());
      // Taken before the write lock is given back, so that no other follow comes in between.
      lock.readLock().lock();
    } finally {
      lock.writeLock().unlock();
    }
    try {
      return dispatch(latest, jurisdiction, request);
    } finally {
      lock.readLock().unlock();
    }
  }

  private DailyDispatch dispatch(
      LedgerBook book, Jurisdiction jurisdiction, DispatchRequest request) {
    Units units = Units.of(rules.getJurisdictions(), request);
    Counts counts = new Counts(units, rules, request.getDate(), overBusinesses, overCadres);
    Optional<Counts> earlier =
        request
            .getComparedWith()
            .map(on -> new Counts(units, rules, on, overBusinesses, overCadres));
    count(book, counts, earlier);
    DailyDispatch.Builder dispatch = dispatch(book, jurisdiction, units, counts);
    earlier.ifPresent(then -> dispatch.earlier(dispatch(book, jurisdiction, units, then).build()));
    return dispatch.build();
  }

  /** Counts both days in one pass, because the facts are the same for both. */
  private static void count(LedgerBook book, Counts counts, Optional<Counts> earlier) {
    book.forEachBusiness(
        facts -> {
          counts.add(facts);
          earlier.ifPresent(then -> then.add(facts));
        });
    book.forEachCadre(
        facts -> {
          counts.add(facts);
          earlier.ifPresent(then -> then.add(facts));
        });
  }

  private DailyDispatch.Builder dispatch(
      LedgerBook book, Jurisdiction jurisdiction, Units units, Counts counts) {
    DailyDispatch.Builder dispatch =
        DailyDispatch.builder()
            .date(counts.getDate())
            .jurisdiction(jurisdiction)
            .revision(book.getRevision())
            .treeVersion(rules.getJurisdictions().getVersion())
            .policy(rules.getPolicy())
            .indicators(indicators)
            .unlocated(counts.getUnlocated());
    DispatchRow elsewhere = counts.row(units.asList().size());
    DispatchRow total = elsewhere;
    for (int place = 0; place < units.asList().size(); place++) {
      Jurisdiction unit = units.asList().get(place);
      DispatchRow row = counts.row(place);
      total = total.plus(row);
      dispatch.putUnits(unit.getCode(), unit).putRows(unit.getCode(), row);
    }
    return dispatch.elsewhere(elsewhere).total(total);
  }
}
