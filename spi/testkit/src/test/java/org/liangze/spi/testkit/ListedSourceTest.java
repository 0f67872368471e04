package org.liangze.spi.testkit;

/** The kit passes on a sound source. */
class ListedSourceTest extends LicenceSourceContract {

  @Override
  protected TestedSource openSource() {
    return new ListedSystem(ListedSnapshot::new);
  }
}
