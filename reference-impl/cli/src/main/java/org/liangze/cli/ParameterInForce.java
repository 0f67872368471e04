package org.liangze.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.liangze.exchange.policy.PolicyPackFile;
import org.liangze.model.Text;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/**
 * A parameter with the value in force (现行取值).
 *
 * @param yaml the value as it stands in a policy file
 */
record ParameterInForce(PolicyParameter<?> parameter, String yaml, LocalDate from, Text basis) {

  static <T> ParameterInForce of(PolicyPack pack, PolicyParameter<T> parameter, LocalDate on) {
    DatedValue<T> dated = pack.dated(parameter, on);
    return new ParameterInForce(
        parameter,
        PolicyPackFile.toYaml(parameter, dated.getValue()),
        dated.getFrom(),
        dated.getBasis());
  }

  /** Whether its key, label or basis has a text in it, in either language and in any case. */
  boolean mentions(String text) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    return Stream.of(
            parameter.getKey(),
            parameter.getLabel().getChinese(),
            parameter.getLabel().getEnglish(),
            basis.getChinese(),
            basis.getEnglish())
        .anyMatch(where -> where.toLowerCase(Locale.ROOT).contains(sought));
  }
}
