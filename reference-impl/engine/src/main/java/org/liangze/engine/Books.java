package org.liangze.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.api.PageRequest;
import org.liangze.api.RecordPage;
import org.liangze.api.Recorded;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

/** How the services read: for callers within their scope, for the rules everything. */
final class Books {

  private final LedgerStore store;
  private final JurisdictionTree tree;

  Books(LedgerStore store, JurisdictionTree tree) {
    this.store = store;
    this.tree = tree;
  }

  LedgerStore getStore() {
    return store;
  }

  JurisdictionTree getTree() {
    return tree;
  }

  <T extends LedgerEntry> Optional<Recorded<T>> find(EntryKind<T> kind, String id, Scope scope) {
    return store.find(kind, id, scope).map(Books::recorded);
  }

  /**
   * Gives the latest versions of entries that are known by references, wherever they are, in few
   * calls of the store.
   */
  void findAll(Collection<EntryReference> references, Consumer<Stored<?>> consumer) {
    Map<EntryKind<?>, List<String>> ids = new LinkedHashMap<>();
    for (EntryReference reference : references) {
      ids.computeIfAbsent(reference.getKind(), none -> new ArrayList<>()).add(reference.getId());
    }
    ids.forEach((kind, ofKind) -> findAll(kind, ofKind, consumer));
  }

  private <T extends LedgerEntry> void findAll(
      EntryKind<T> kind, List<String> ids, Consumer<? super Stored<T>> consumer) {
    for (int from = 0; from < ids.size(); from += LedgerStore.LARGEST_PAGE) {
      int end = Math.min(ids.size(), from + LedgerStore.LARGEST_PAGE);
      store.findAll(kind, ids.subList(from, end), Scope.everything()).forEach(consumer);
    }
  }

  <T extends LedgerEntry> RecordPage<T> page(EntryKind<T> kind, PageRequest page, Scope scope) {
    return page(Query.of(kind, scope), page);
  }

  <T extends LedgerEntry> RecordPage<T> page(
      EntryKind<T> kind, EntryReference naming, PageRequest page, Scope scope) {
    return page(Query.of(kind, scope).referringTo(naming), page);
  }

  private <T extends LedgerEntry> RecordPage<T> page(Query<T> query, PageRequest request) {
    Query<T> from = request.getAfter().isPresent() ? query.after(request.getAfter().get()) : query;
    Page<T> page = store.page(from, request.getLimit());
    List<Recorded<T>> records = new ArrayList<>(page.getEntries().size());
    page.getEntries().forEach(stored -> records.add(recorded(stored)));
    return RecordPage.of(records, page.getNext());
  }

  /** Returns the next of some entries that are known by their identifiers. */
  <T extends LedgerEntry> RecordPage<T> page(
      EntryKind<T> kind, Stream<String> ids, PageRequest request, Scope scope) {
    NavigableSet<String> sorted = new TreeSet<>(EntryOrder.BY_ID);
    ids.forEach(sorted::add);
    if (request.getAfter().isPresent()) {
      sorted = sorted.tailSet(request.getAfter().get(), false);
    }
    List<Recorded<T>> records = new ArrayList<>();
    for (String id : sorted) {
      Optional<Recorded<T>> found = find(kind, id, scope);
      if (found.isPresent() && records.size() == request.getLimit()) {
        return RecordPage.of(
            records, Optional.of(records.get(records.size() - 1).getEntry().getId()));
      }
      found.ifPresent(records::add);
    }
    return RecordPage.of(records, Optional.empty());
  }

  /** Returns all entries within a scope that name another; few, as they are about one subject. */
  <T extends LedgerEntry> List<Stored<T>> naming(
      EntryKind<T> kind, EntryReference named, Scope scope) {
    return list(Query.of(kind, scope).referringTo(named));
  }

  private <T extends LedgerEntry> List<Stored<T>> list(Query<T> query) {
    try (Stream<Stored<T>> entries = store.stream(query)) {
      return entries.collect(Collectors.toList());
    }
  }

  /** Returns the latest revision. */
  long getRevision() {
    return store.getRevision();
  }

  /**
   * Returns all entries that name another, for a rule that must hold beyond any scope.
   *
   * @param knownAt the revision as known at which to read
   */
  <T extends LedgerEntry> List<Stored<T>> naming(
      EntryKind<T> kind, EntryReference named, long knownAt) {
    return list(Query.of(kind, Scope.everything()).referringTo(named).knownAt(knownAt));
  }

  /** Returns whether there was an entry at a revision, wherever it was. */
  boolean existed(EntryKind<?> kind, String id, long knownAt) {
    return store.findAsKnownAt(kind, id, Scope.everything(), knownAt).isPresent();
  }

  /** Returns an entry, wherever it is. */
  <T extends LedgerEntry> Stored<T> require(EntryKind<T> kind, String id) {
    EntryReference reference = EntryReference.of(kind, id);
    return store
        .find(kind, id, Scope.everything())
        .orElseThrow(() -> new UnknownEntryException(reference));
  }

  /** Returns an entry that the actor may change. */
  <T extends LedgerEntry> Stored<T> requireInScope(EntryKind<T> kind, String id, Actor actor) {
    Stored<T> stored = require(kind, id);
    if (!actor.getScope().contains(stored.getEntry().getJurisdiction())) {
      throw new OutOfScopeException(EntryReference.of(kind, id));
    }
    return stored;
  }

  /**
   * Returns the business that an entry is about, of which the actor must be in charge. It may have
   * moved since: whoever is in charge of it now goes on with its entries.
   */
  FoodBusiness requireCharge(LedgerEntry entry, String businessId, Actor actor) {
    FoodBusiness business = require(EntryKind.BUSINESS, businessId).getEntry();
    if (!actor.getScope().contains(business.getJurisdiction())) {
      throw new OutOfScopeException(EntryReference.to(entry));
    }
    return business;
  }

  /**
   * Returns a cadre whom the actor may know: in the actor's scope, or serving above one of the
   * places that the call is about. To the actor, any other does not exist.
   */
  Cadre requireCadreFor(Actor actor, String cadreId, Collection<JurisdictionCode> places) {
    Cadre cadre = require(EntryKind.CADRE, cadreId).getEntry();
    boolean known =
        actor.getScope().contains(cadre.getJurisdiction())
            || places.stream().anyMatch(place -> isWithin(place, cadre.getJurisdiction()));
    if (!known) {
      throw new UnknownEntryException(EntryReference.of(EntryKind.CADRE, cadreId));
    }
    return cadre;
  }

  private boolean isWithin(JurisdictionCode place, JurisdictionCode ancestor) {
    return tree.contains(place) && tree.contains(ancestor) && tree.isWithin(place, ancestor);
  }

  static <T extends LedgerEntry> Recorded<T> recorded(Stored<T> stored) {
    return Recorded.of(
        stored.getEntry(),
        stored.getRevision(),
        stored.getCommit().getActorId(),
        stored.getCommit().getRecordedAt());
  }
}
