package org.liangze.spi.testkit.broken;

import java.util.EnumSet;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

/** The store from which the broken ones are made is good, with all that a store may offer. */
class GoodStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() {
    return new GoodStorage(EnumSet.allOf(StoreCapability.class));
  }
}
