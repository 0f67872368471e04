package org.liangze.spi.store;

/**
 * What a store can do beyond what every store must (可选能力), by rule L10.
 *
 * <p>Example: the store in memory is shared by several clients, and neither outlives its process
 * nor joins a host's transactions. The test kit tests what is declared to be there, and that what
 * is not declared is not there.
 */
public enum StoreCapability {

  /** What was committed is there after the storage was shut and opened again (持久). */
  DURABLE,

  /** Commits and reads join the transaction that the host has open on the thread (宿主事务). */
  HOST_TRANSACTIONS,

  /** Several clients work on one storage at a time (多客户端); without it, a second one fails. */
  SEVERAL_CLIENTS
}
