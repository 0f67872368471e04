package org.liangze.spi.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liangze.model.access.Scope;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Write;

/**
 * Where one test works (试验台): a storage, and a corner of it that nobody else writes to.
 *
 * <p>The corner is a province of its own, with identifiers of its own: they all begin with a token
 * that is drawn anew, so that others may use the storage at the same time, and so that what an
 * earlier run left behind does no harm. Their order is that of what follows the token.
 */
public final class Bench implements AutoCloseable {

  /** A whole second: that a time is kept to the microsecond is tested by itself, not everywhere. */
  static final Instant NOON = Instant.parse("2022-11-01T04:00:00Z");

  private final TestedStorage storage;
  private final String token = "k" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  private final JurisdictionTree tree;
  private @Nullable LedgerStore store;

  Bench(TestedStorage storage) {
    this.storage = storage;
    this.tree =
        JurisdictionTree.builder()
            .add(Jurisdiction.root(token, "测试省", Tier.PROVINCE))
            .add(Jurisdiction.of(token + "-1", "测试一市", Tier.CITY, token))
            .add(Jurisdiction.of(token + "-11", "测试一县", Tier.COUNTY, token + "-1"))
            .add(Jurisdiction.of(token + "-12", "测试二县", Tier.COUNTY, token + "-1"))
            .add(Jurisdiction.of(token + "-2", "测试二市", Tier.CITY, token))
            .alias(division("12-old"), division("12"))
            .build();
  }

  /** Returns the storage as the plug-in's test opened it. */
  public TestedStorage getStorage() {
    return storage;
  }

  /** Returns the client that most tests use; the same at each call. */
  public LedgerStore store() {
    LedgerStore made = store;
    if (made == null) {
      made = storage.newClient();
      store = made;
    }
    return made;
  }

  /**
   * Returns clients of this storage, the first of which is {@link #store()}; they are one and the
   * same if the storage has no more than one.
   */
  public List<LedgerStore> clients(int number) {
    boolean several = store().getCapabilities().contains(StoreCapability.SEVERAL_CLIENTS);
    List<LedgerStore> clients = new ArrayList<>();
    clients.add(store());
    while (clients.size() < number) {
      clients.add(several ? storage.newClient() : store());
    }
    return clients;
  }

  /** Returns an identifier that only this bench uses. */
  public String id(String name) {
    return token + "." + name;
  }

  /** Returns whether an identifier is one of this bench. */
  public boolean owns(String identifier) {
    return identifier.startsWith(token + ".");
  }

  /** Returns the divisions of this bench, and nothing else. */
  JurisdictionTree tree() {
    return tree;
  }

  /**
   * Returns the code of a division of this bench: "" for the province, "1" and "2" for its cities,
   * "11" and "12" for the counties of the first; "12-old" is the former code of "12". Any other is
   * one that the tree does not know.
   */
  public JurisdictionCode division(String name) {
    return JurisdictionCode.of(name.isEmpty() ? token : token + "-" + name);
  }

  /** Returns the scope of everything that this bench writes, and of nothing else. */
  public Scope scope() {
    return scope("");
  }

  /** Returns the scope of a division of this bench. */
  public Scope scope(String division) {
    return Scope.within(tree, division(division));
  }

  /** Returns a batch of this bench. */
  public Batch batch(String operation, Write... writes) {
    return batch(operation, Arrays.asList(writes));
  }

  /** Returns a batch of this bench. */
  public Batch batch(String operation, List<Write> writes) {
    return Batch.builder()
        .operationId(id(operation))
        .actorId(id("office"))
        .recordedAt(NOON)
        .writes(writes)
        .build();
  }

  @Override
  public void close() {
    storage.close();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "bench %s on %s", token, storage);
  }
}
