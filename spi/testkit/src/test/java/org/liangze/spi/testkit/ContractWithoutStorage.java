package org.liangze.spi.testkit;

/** A plug-in whose storage does not open, and whose name no build knows for a test. */
class ContractWithoutStorage extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() {
    return new NoStorage();
  }

  /** The same in another class. */
  static class Nested extends ContractWithoutStorage {}
}
