package org.liangze.cli;

import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.SchemaMode;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryKind;
import picocli.CommandLine.Option;

/** Where the ledger is kept (存储选项): in memory, or in the database that is named. */
final class StoreOptions {

  @Option(names = "--store", paramLabel = "URL")
  private @Nullable String url;

  @Option(names = "--store-user", paramLabel = "USER")
  private @Nullable String user;

  @Option(names = "--store-prefix", paramLabel = "PREFIX")
  private @Nullable String prefix;

  /** Returns whether a database is named. */
  boolean isGiven() {
    return url != null;
  }

  /**
   * Opens the place that takes entries in; in a database, tables that are missing are made.
   *
   * @throws UserException if there is no driver for the database, or it cannot be reached
   */
  LedgerPlace openToLoad(RootCommand root) {
    return open(root, SchemaMode.CREATE);
  }

  /**
   * Opens the place that takes tables in, or if there are none, is read.
   *
   * @throws UserException as {@link #openToLoad} and {@link #openToRead}
   */
  LedgerPlace open(RootCommand root, Tables tables) {
    return tables.entries().isEmpty() ? openToRead(root) : openToLoad(root);
  }

  /**
   * Opens the place that is read.
   *
   * @throws UserException as {@link #openToLoad}, and if there are no tables
   */
  LedgerPlace openToRead(RootCommand root) {
    LedgerPlace place = open(root, SchemaMode.VALIDATE);
    if (isGiven() && EntryKind.all().stream().noneMatch(place::has)) {
      place.close();
      throw withoutLedger();
    }
    return place;
  }

  static UserException withoutLedger() {
    return UserException.unreadable(
        Text.of(
            "--store：存储中没有台账数据；请用 --data 装入，或核对地址和 --store-prefix",
            "--store: there is no ledger in the store; load one with --data, or check the address"
                + " and --store-prefix"),
        null);
  }

  private LedgerPlace open(RootCommand root, SchemaMode mode) {
    if (url == null) {
      requireNothingElse();
      return new MemoryPlace();
    }
    String password = root.getShell().storePassword().orElse(null);
    Connections connections = Connections.to(new StoreAddress(url, password), user, password);
    return DatabasePlace.open(root, connections, prefix, mode);
  }

  private void requireNothingElse() {
    if (user != null || prefix != null) {
      throw UserException.usage(
          Text.of(
              "--store-user、--store-prefix 须与 --store 一起给出",
              "--store-user and --store-prefix go together with --store"));
    }
  }
}
