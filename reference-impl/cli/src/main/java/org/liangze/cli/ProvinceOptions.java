package org.liangze.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.generators.ProvinceSpec;
import org.liangze.generators.Scale;
import org.liangze.model.InvalidValueException;
import org.liangze.model.ledger.EntryKind;
import picocli.CommandLine.Option;

/** Which province to make (生成选项). */
final class ProvinceOptions {

  /** The day itself and the one before, against which ranks have moved. */
  private static final int DUTY_DAYS = 2;

  /** A day in the middle of the campaign, on which rates and ranks differ. */
  static final LocalDate USUAL_DAY = LocalDate.of(2022, 11, 30);

  @Option(names = "--scale", paramLabel = "SCALE")
  private @Nullable Scale scale;

  @Option(names = "--seed", paramLabel = "N")
  private @Nullable Long seed;

  /** Returns whether any of these options is given. */
  boolean isGiven() {
    return scale != null || seed != null;
  }

  /**
   * Returns the specification of the province on a day.
   *
   * @param businesses how many licensed businesses; as many as the scale has if empty
   */
  ProvinceSpec on(LocalDate day, Optional<Integer> businesses) {
    try {
      ProvinceSpec.Builder spec =
          ProvinceSpec.builder()
              .scale(scale == null ? Scale.INNER_MONGOLIA : scale)
              .seed(seed == null ? 0 : seed)
              .day(day)
              .dutyDays(DUTY_DAYS);
      businesses.ifPresent(spec::businesses);
      return spec.build();
    } catch (InvalidValueException refused) {
      throw OptionValues.refused(refused);
    }
  }

  /** Returns how many entries of a kind there can be, to show how far they are. */
  static long mostOf(EntryKind<?> kind, ProvinceSpec spec) {
    if (kind == EntryKind.BUSINESS) {
      return (long) spec.getBusinesses() + spec.getFilings();
    }
    return kind == EntryKind.ASSIGNMENT || kind == EntryKind.VISIT ? spec.getBusinesses() : -1;
  }
}
