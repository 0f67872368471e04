package org.liangze.spi.testkit;

/** What every group of rules needs: a place to work at, anew for each test and each try. */
public interface StoreSuite extends PluginSuite {

  /** Returns the bench of the running test; made when first asked for, closed after the test. */
  Bench bench();
}
