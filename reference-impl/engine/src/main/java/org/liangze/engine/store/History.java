package org.liangze.engine.store;

import org.jspecify.annotations.Nullable;
import org.liangze.spi.store.Write;

/**
 * The versions of one entry, newest first.
 *
 * <p>A reader asks for the version at a revision that was published before; what a commit links
 * meanwhile is newer, and skipped. So readers need no lock, and see whole commits only.
 */
final class History {

  private final String id;
  private volatile @Nullable Version newest;

  History(String id) {
    this.id = id;
  }

  String getId() {
    return id;
  }

  /** Returns the version that was the latest at a revision; null if unknown or withdrawn. */
  @Nullable Version at(long revision) {
    Version version = newest;
    while (version != null && version.getRevision() > revision) {
      version = version.getOlder();
    }
    return version == null || version.isWithdrawal() ? null : version;
  }

  /** Returns the newest version, which may be a withdrawal or not yet published. */
  @Nullable Version getNewest() {
    return newest;
  }

  /** Returns the revision that a write must name to replace what is here. */
  long getReplaceable() {
    Version version = newest;
    return version == null || version.isWithdrawal() ? Write.NONE : version.getRevision();
  }

  /** Puts a version in front; neither allocates nor fails. */
  void link(Version version) {
    newest = version;
  }
}
