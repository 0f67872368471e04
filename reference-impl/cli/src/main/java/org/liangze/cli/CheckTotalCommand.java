package org.liangze.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.model.Text;
import org.liangze.model.figure.PublishedCount;
import org.liangze.model.figure.PublishedTotal;
import org.liangze.model.figure.TotalVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a published total against its parts (公布合计核对). */
@Command(
    name = "total",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class CheckTotalCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--parts", paramLabel = "N+N...", required = true)
  private String parts = "";

  @Option(names = "--published", paramLabel = "N", required = true)
  private String published = "";

  CheckTotalCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    List<PublishedCount> counts =
        OptionValues.read(
            "--parts",
            parts,
            text ->
                Stream.of(text.split("\\+", -1))
                    .map(PublishedCount::of)
                    .collect(Collectors.toList()));
    PublishedCount total = OptionValues.read("--published", published, PublishedCount::of);
    PublishedTotal check =
        OptionValues.read("--parts", parts, text -> PublishedTotal.of(counts, total));
    root.getShell()
        .out()
        .println(
            format == Format.JSON
                ? JsonLine.of(json -> write(json, check, counts))
                : root.getLanguage().say(message(check, counts)));
    return check.getVerdict() == TotalVerdict.CONSISTENT ? Exit.OK : Exit.FINDINGS;
  }

  private void write(JsonGenerator json, PublishedTotal check, List<PublishedCount> counts)
      throws IOException {
    json.writeStringField("verdict", check.getVerdict().name());
    json.writeStringField("computed", check.getSum().toString());
    json.writeArrayFieldStart("leftOut");
    for (List<Integer> places : check.getExplanations()) {
      json.writeStartArray();
      for (int place : places) {
        json.writeNumber(place + 1);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeStringField("message", root.getLanguage().say(message(check, counts)));
  }

  private Text message(PublishedTotal check, List<PublishedCount> counts) {
    Text message =
        Text.of("公布合计 " + published + "：", "published total " + published + ": ")
            .plus(check.getVerdict().getLabel())
            .plus(Text.of("，各部分之和为 " + check.getSum(), ", the parts add up to " + check.getSum()));
    for (List<Integer> places : check.getExplanations()) {
      String leftOut =
          places.stream()
              .map(place -> "#" + (place + 1) + " (" + counts.get(place) + ")")
              .collect(Collectors.joining(", "));
      message = message.plus(Text.of("；或漏计 " + leftOut, "; perhaps left out: " + leftOut));
    }
    return message;
  }
}
