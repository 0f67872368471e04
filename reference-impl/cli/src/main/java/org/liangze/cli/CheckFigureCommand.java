package org.liangze.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangze.model.figure.FigureCheck;
import org.liangze.model.figure.FigureVerdict;
import org.liangze.model.figure.PublishedCount;
import org.liangze.model.figure.PublishedFigure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a published percentage or ratio against its counts (公布数据核对). */
@Command(
    name = "figure",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class CheckFigureCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--met", paramLabel = "N", required = true)
  private String met = "";

  @Option(names = "--required", paramLabel = "N")
  private @Nullable String required;

  @Option(names = "--published", paramLabel = "TEXT", required = true)
  private String published = "";

  CheckFigureCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    FigureCheck check = check();
    String message = root.getLanguage().say(check.getMessage());
    root.getShell()
        .out()
        .println(format == Format.JSON ? JsonLine.of(json -> write(json, check)) : message);
    return check.getVerdict() == FigureVerdict.INCONSISTENT
            || check.getVerdict() == FigureVerdict.DOUBLE_ROUNDING
        ? Exit.FINDINGS
        : Exit.OK;
  }

  private FigureCheck check() {
    PublishedFigure figure = OptionValues.read("--published", published, PublishedFigure::of);
    PublishedCount upper = OptionValues.read("--met", met, PublishedCount::of);
    return required == null
        ? figure.check(upper)
        : figure.check(upper, OptionValues.read("--required", required, PublishedCount::of));
  }

  private void write(JsonGenerator json, FigureCheck check) throws IOException {
    json.writeStringField("verdict", check.getVerdict().name());
    JsonLine.text(json, "computed", check.getComputed());
    JsonLine.number(json, "requiredFrom", check.getRequiredFrom());
    JsonLine.number(json, "requiredTo", check.getRequiredTo());
    json.writeStringField("message", root.getLanguage().say(check.getMessage()));
  }
}
