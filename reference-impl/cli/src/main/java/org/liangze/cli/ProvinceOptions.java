package org.liangze.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liangze.generators.ProvinceSpec;
import org.liangze.generators.Scale;
import org.liangze.model.InvalidValueException;
import org.liangze.model.ledger.EntryKind;
import picocli.CommandLine.Option;

/** Which province to make (生成选项). */
final class ProvinceOptions {

  /** A day in the middle of the campaign, on which rates and ranks differ. */
  static final LocalDate USUAL_DAY = LocalDate.of(2022, 11, 30);

  @Option(names = "--scale", paramLabel = "SCALE", defaultValue = "inner-mongolia")
  private Scale scale = Scale.INNER_MONGOLIA;

  @Option(names = "--businesses", paramLabel = "N")
  private @Nullable Integer businesses;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
  private long seed;

  Scale getScale() {
    return scale;
  }

  /** Returns the specification of the province on a day. */
  ProvinceSpec on(LocalDate day) {
    try {
      ProvinceSpec.Builder spec = ProvinceSpec.builder().scale(scale).seed(seed).day(day);
      if (businesses != null) {
        spec.businesses(businesses);
      }
      return spec.build();
    } catch (InvalidValueException refused) {
      throw UserException.usage(refused.getText());
    }
  }

  /** Returns how many entries of a kind there can be, to show how far they are. */
  static long mostOf(EntryKind<?> kind, ProvinceSpec spec) {
    if (kind == EntryKind.BUSINESS || kind == EntryKind.APPOINTMENT) {
      return (long) spec.getBusinesses() + spec.getFilings();
    }
    return kind == EntryKind.ASSIGNMENT || kind == EntryKind.VISIT ? spec.getBusinesses() : -1;
  }
}
