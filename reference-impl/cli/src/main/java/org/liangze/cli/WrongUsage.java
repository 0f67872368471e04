package org.liangze.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.model.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line (命令行错误), in both languages and without personal numbers. */
final class WrongUsage {

  private static final String BETWEEN = " ";

  private WrongUsage() {}

  static Text of(ParameterException wrong) {
    if (wrong instanceof MissingParameterException) {
      String missing =
          ((MissingParameterException) wrong)
              .getMissing().stream().map(WrongUsage::described).collect(Collectors.joining(", "));
      return Text.of("缺少选项、参数或其取值：" + missing, "missing, or without a value: " + missing);
    }
    if (wrong instanceof UnmatchedArgumentException) {
      String unmatched =
          ((UnmatchedArgumentException) wrong)
              .getUnmatched().stream().map(OptionValues::shown).collect(Collectors.joining(", "));
      return Text.of("无法识别的参数：" + unmatched, "unknown arguments: " + unmatched);
    }
    if (wrong instanceof OverwrittenOptionException) {
      String option = named(((OverwrittenOptionException) wrong).getOverwritten());
      return Text.of(option + " 只能给出一次", option + " can be given only once");
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      Text rule = rule(wrong).orElseGet(() -> Text.of("格式错误", "is malformed"));
      return OptionValues.told(named(wrong.getArgSpec()), wrong.getValue(), rule);
    }
    return Text.same(String.valueOf(wrong.getMessage()));
  }

  /** Returns what may have been meant. */
  static List<String> suggestions(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException
        ? ((UnmatchedArgumentException) wrong).getSuggestions()
        : List.of();
  }

  private static Optional<Text> rule(ParameterException wrong) {
    if (wrong.getCause() instanceof UserException) {
      return Optional.of(((UserException) wrong.getCause()).getText());
    }
    Class<?> type = wrong.getArgSpec().type();
    boolean whole =
        type == int.class || type == Integer.class || type == long.class || type == Long.class;
    return whole ? Optional.of(Text.of("应为整数", "must be a whole number")) : Optional.empty();
  }

  private static String described(ArgSpec argument) {
    return argument.isOption()
        ? named(argument) + BETWEEN + argument.paramLabel()
        : named(argument);
  }

  private static String named(ArgSpec argument) {
    return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
  }
}
