package org.liangze.spi.testkit;

/** What every group of source rules needs: a place to work at, anew for each test. */
public interface SourceSuite extends PluginSuite {

  /** Returns the bench of the running test; made when first asked for, closed after the test. */
  SourceBench bench();
}
