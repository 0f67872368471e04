package org.liangze.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.api.BaseRegister;
import org.liangze.api.Duties;
import org.liangze.api.Guarantees;
import org.liangze.api.Jurisdictions;
import org.liangze.api.Letters;
import org.liangze.api.Roles;
import org.liangze.api.Supervision;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.Dispatches;
import org.liangze.engine.board.Definitions;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.dispatch.DailyDispatches;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.policy.PolicyPack;
import org.liangze.spi.calendar.WorkingCalendar;
import org.liangze.spi.indicator.IndicatorProvider;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.store.LedgerStore;

/**
 * The two responsibilities (两个责任) over a store, built once by the host.
 *
 * <pre>{@code
 * TwoResponsibilities liangze = DefaultTwoResponsibilities.builder()
 *     .store(new MemoryLedgerStore())
 *     .jurisdictions(tree)
 *     .clock(Clock.systemUTC())
 *     .zone(ZoneId.of("Asia/Shanghai"))
 *     .build();
 * }</pre>
 *
 * <p>The clock says when something is recorded; the zone, which day it is then. Neither has a
 * default. The store is not closed by anything here.
 *
 * <p>This class is thread-safe.
 */
public final class DefaultTwoResponsibilities implements TwoResponsibilities {

  private final Jurisdictions jurisdictions;
  private final BaseRegister baseRegister;
  private final Guarantees guarantees;
  private final Letters letters;
  private final Supervision supervision;
  private final Roles roles;
  private final Duties duties;
  private final Dispatches dispatch;

  private DefaultTwoResponsibilities(
      Rules rules, Operations operations, @Nullable LicenceSource source, Indicators indicators) {
    LedgerStore store = operations.getStore();
    JurisdictionTree tree = rules.getJurisdictions();
    Books books = new Books(store, tree);
    FollowedBook book = new FollowedBook(store);
    this.jurisdictions = new DefaultJurisdictions(tree);
    this.baseRegister =
        new DefaultBaseRegister(
            books,
            operations,
            new GradeReviews(books, rules.getPolicy()),
            new StatusChanges(book, store, rules, operations.getZone()),
            source,
            Intake.BATCH_SIZE);
    this.guarantees = new DefaultGuarantees(books, operations, rules, book);
    this.letters = new DefaultLetters(books, operations);
    this.supervision = new DefaultSupervision(books, operations, book);
    this.roles = new DefaultRoles(books, operations, rules, book);
    this.duties = new DefaultDuties(books, operations, book, rules);
    this.dispatch =
        new DailyDispatches(
            book,
            rules,
            new Definitions(
                indicators.overBusinesses(), indicators.overCadres(), indicators.overFindings()));
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  @Override
  public BaseRegister baseRegister() {
    return baseRegister;
  }

  @Override
  public Guarantees guarantees() {
    return guarantees;
  }

  @Override
  public Letters letters() {
    return letters;
  }

  @Override
  public Supervision supervision() {
    return supervision;
  }

  @Override
  public Roles roles() {
    return roles;
  }

  @Override
  public Duties duties() {
    return duties;
  }

  @Override
  public Dispatches dispatch() {
    return dispatch;
  }

  /** Builds {@link DefaultTwoResponsibilities} from explicit parts. Not thread-safe. */
  public static final class Builder {

    private @Nullable LedgerStore store;
    private @Nullable JurisdictionTree jurisdictions;
    private @Nullable Clock clock;
    private @Nullable ZoneId zone;
    private @Nullable LicenceSource licenceSource;
    private PolicyPack policy = PolicyPack.national();
    private DayKinds calendar = DayKinds.unknown();
    private final List<IndicatorProvider> indicatorProviders = new ArrayList<>();
    private @Nullable Set<Indicator> counted;
    private final Set<Indicator> notCounted = new LinkedHashSet<>();

    private Builder() {}

    /** Sets where the ledger is kept. */
    public Builder store(LedgerStore store) {
      this.store = store;
      return this;
    }

    /** Sets the divisions by which everything is counted. */
    public Builder jurisdictions(JurisdictionTree jurisdictions) {
      this.jurisdictions = jurisdictions;
      return this;
    }

    /** Sets the policy by which is judged; the national one unless given. */
    public Builder policy(PolicyPack policy) {
      this.policy = policy;
      return this;
    }

    /**
     * Sets which days are worked. Without it every day is unknown, and so is whatever depends on
     * it; nothing is guessed.
     */
    public Builder calendar(WorkingCalendar calendar) {
      this.calendar = new TranslatingCalendar(calendar);
      return this;
    }

    /** Sets the clock that says when something is recorded. */
    public Builder clock(Clock clock) {
      this.clock = clock;
      return this;
    }

    /** Sets the time zone that says which day it is, such as {@code Asia/Shanghai}. */
    public Builder zone(ZoneId zone) {
      this.zone = zone;
      return this;
    }

    /** Sets where licence data come from; without it, pulling is refused. */
    public Builder licenceSource(LicenceSource licenceSource) {
      this.licenceSource = new TranslatingSource(licenceSource);
      return this;
    }

    /** Adds a host's own indicators to the built-in ones; may be called several times. */
    public Builder indicators(IndicatorProvider provider) {
      indicatorProviders.add(provider);
      return this;
    }

    /**
     * Counts only these indicators (统计指标), such as those of which the host keeps records at all: a
     * host without duty records would otherwise read 日管控 0.00 %. What is not counted stands in no
     * dispatch, takes no part in the score, and is not explained. All are counted unless said.
     *
     * @param indicators built-in ones or those of a provider, by their codes
     */
    public Builder counting(Collection<Indicator> indicators) {
      counted = new LinkedHashSet<>(indicators);
      return this;
    }

    /** Leaves these indicators out of what is counted; may be called several times. */
    public Builder notCounting(Collection<Indicator> indicators) {
      notCounted.addAll(indicators);
      return this;
    }

    /**
     * Returns the services.
     *
     * @throws MissingPartException if the store, the jurisdictions, the clock or the zone was not
     *     given; it names all that are missing
     * @throws org.liangze.model.InvalidValueException if two indicators have the same code, one
     *     that is to be counted or not is unknown, or nothing is counted at all
     */
    public DefaultTwoResponsibilities build() {
      List<String> missing = new ArrayList<>();
      if (store == null) {
        missing.add("store");
      }
      if (jurisdictions == null) {
        missing.add("jurisdictions");
      }
      if (clock == null) {
        missing.add("clock");
      }
      if (zone == null) {
        missing.add("zone");
      }
      if (store == null || jurisdictions == null || clock == null || zone == null) {
        throw new MissingPartException(missing);
      }
      LedgerStore translating = new TranslatingStore(store);
      return new DefaultTwoResponsibilities(
          Rules.of(policy, jurisdictions, calendar),
          new Operations(translating, clock, zone),
          licenceSource,
          Indicators.with(indicatorProviders).counting(counted, notCounted));
    }
  }
}
