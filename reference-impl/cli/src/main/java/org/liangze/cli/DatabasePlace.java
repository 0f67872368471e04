package org.liangze.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.OperationReusedException;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.api.intake.IntakeReport;
import org.liangze.jdbc.JdbcLedgerStore;
import org.liangze.jdbc.JdbcSchema;
import org.liangze.jdbc.SchemaMode;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;

/** A ledger in a database (数据库台账), where it stays. */
final class DatabasePlace implements LedgerPlace {

  private static final String USUAL_PREFIX = "lz_";
  private static final Text READING = Text.of("读取台账", "reading");

  private final RootCommand root;
  private final Connections connections;
  private final WatchedStore store;
  private final StoreTraffic traffic;

  private DatabasePlace(RootCommand root, Connections connections, LedgerStore store) {
    this.root = root;
    this.connections = connections;
    this.traffic = new StoreTraffic(root, connections.getAddress());
    this.store = new WatchedStore(store);
  }

  /**
   * Opens the ledger in a database.
   *
   * @param prefix of the names of the tables; the usual one if null
   * @param mode what to do about tables that are missing
   * @throws UserException if that is refused
   */
  static DatabasePlace open(
      RootCommand root, Connections connections, @Nullable String prefix, SchemaMode mode) {
    JdbcLedgerStore.Builder builder =
        JdbcLedgerStore.builder().connections(connections).schema(mode);
    try {
      if (prefix != null) {
        builder.prefix(prefix);
      }
      if (mode == SchemaMode.VALIDATE && versionIn(connections, prefix) == 0) {
        connections.close();
        throw StoreOptions.withoutLedger();
      }
      return new DatabasePlace(root, connections, builder.build());
    } catch (InvalidValueException refused) {
      connections.close();
      throw UserException.usage(Text.same("--store-prefix: ").plus(refused.getRule()));
    } catch (StoreException failed) {
      connections.close();
      throw failed(connections, failed);
    }
  }

  /** Asked first, so that an empty database is told in one line, not by all that it lacks. */
  private static int versionIn(Connections connections, @Nullable String prefix) {
    return JdbcSchema.of(connections, Dialect.standard(), prefix == null ? USUAL_PREFIX : prefix)
        .readVersion();
  }

  private static UserException failed(Connections connections, LiangzeException failed) {
    return UserException.unreadable(
        Text.same(connections.getAddress() + ": ").plus(failed.getText()), failed);
  }

  @Override
  public LedgerStore getStore() {
    return store;
  }

  @Override
  public boolean has(EntryKind<?> kind) {
    return told(() -> !store.page(Query.of(kind, Scope.everything()), 1).getEntries().isEmpty());
  }

  /** Whoever repeats a load goes on with it: the same data are the same operation. */
  @Override
  public String operation(EntryKind<?> kind, Supplier<String> fingerprint) {
    return "load-" + kind.getName() + "-" + fingerprint.get();
  }

  @Override
  public IntakeReport loading(EntryKind<?> kind, Supplier<IntakeReport> work) {
    return told(() -> traffic.loaded(kind, work, store::getWritten));
  }

  @Override
  public <R> R reading(Supplier<R> work) {
    try (Progress progress = Progress.begin(root, READING, -1)) {
      store.watch(progress);
      return told(() -> traffic.read(work, store::getRead));
    }
  }

  private <R> R told(Supplier<R> work) {
    try {
      return work.get();
    } catch (PlugInFailedException | StoreException failed) {
      throw failed(connections, (LiangzeException) failed);
    } catch (ConflictException conflict) {
      throw UserException.unreadable(
          Text.of(
              connections.getAddress() + "：装入时台账被他人修改，请重复同一命令",
              connections.getAddress()
                  + ": somebody else changed the ledger meanwhile; repeat the command"),
          conflict);
    } catch (OperationReusedException reused) {
      throw UserException.unreadable(
          Text.of(
              connections.getAddress()
                  + "：这些数据以前装入过，当时被拒的行因台账此后的变更已可接收；"
                  + "请改正数据后再装入，或不给数据表，直接统计存储中的台账",
              connections.getAddress()
                  + ": these data were loaded before, and rows that were left out then are sound"
                  + " by what the ledger has become since; mend the data and load them again, or"
                  + " give no tables, to count what the store has"),
          reused);
    }
  }

  @Override
  public void tell() {
    traffic.tell();
  }

  @Override
  public void close() {
    connections.close();
  }
}
