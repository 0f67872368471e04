package org.liangze.exchange.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.LiangzeValue;
import org.liangze.model.access.Right;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryReference;

/**
 * What a table is read against, and where its findings and bad rows go (接收条件).
 *
 * <p>Example: {@code IntakeContext.builder().tree(tree).quarantine(folder.resolve("bad.csv"))
 * .listener(listener).build()}. Everything has a default: without a tree no division is unknown,
 * and without a predicate no reference is.
 *
 * <p>This class is immutable; it is as thread-safe as the predicate and the listener are.
 */
@LiangzeValue
@Value.Immutable
public abstract class IntakeContext {

  IntakeContext() {}

  /** Returns the divisions; empty to check no division. */
  public abstract Optional<JurisdictionTree> getTree();

  /**
   * Returns whether a referenced entry is known; by default every one is, which leaves the question
   * to {@code BaseRegister.takeOver}.
   */
  @Value.Default
  @Value.Auxiliary
  public Predicate<? super EntryReference> getKnown() {
    return reference -> true;
  }

  /** Returns who hears of findings and progress; by default nobody. */
  @Value.Default
  @Value.Auxiliary
  public IntakeListener getListener() {
    return IntakeListener.none();
  }

  /**
   * Returns the file for the bad rows, a CSV file that is made when there is one; none if empty.
   */
  public abstract Optional<Path> getQuarantine();

  /**
   * Returns the rights of whoever will read the quarantine file. Without READ_PERSONAL_DATA, names,
   * phones and identity numbers in it are masked, and cells of columns that are not known hidden.
   */
  public abstract Set<Right> getRights();

  /** Returns the language of the reasons in the quarantine file; Chinese by default. */
  @Value.Default
  public Locale getLocale() {
    return Locale.CHINESE;
  }

  /** Returns a builder that begins with everything that is said here. */
  public final Builder toBuilder() {
    return builder().copyOf(this);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IntakeContext}. */
  public static final class Builder extends ImmutableIntakeContext.Builder {
    Builder() {}
  }
}
