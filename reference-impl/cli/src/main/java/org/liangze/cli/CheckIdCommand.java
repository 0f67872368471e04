package org.liangze.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.identifier.Identifier;
import org.liangze.model.identifier.IdentifierVerdict;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks licence numbers and credit codes (编号核对), each for itself. */
@Command(name = "id", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class CheckIdCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";
  private static final int VERDICT_WIDTH = 8;
  private static final int INPUT_WIDTH = 18;
  private static final String GAP = "  ";

  private final RootCommand root;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--divisions", paramLabel = "FILE")
  private @Nullable Path divisions;

  @Parameters(paramLabel = "VALUE", arity = "1..*")
  private List<String> values = List.of();

  /** Whether a division is known; null to judge none. */
  private @Nullable Predicate<JurisdictionCode> known;

  private long valid;
  private long invalid;
  private long unchecked;

  CheckIdCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    known = divisions == null ? null : DivisionsFile.read(divisions)::contains;
    for (String value : values) {
      if (value.equals(STANDARD_INPUT)) {
        checkStandardInput();
      } else {
        check(value);
      }
    }
    if (format == Format.TEXT && valid + invalid + unchecked > 1) {
      root.getShell().out().println(summary());
    }
    return invalid == 0 ? Exit.OK : Exit.FINDINGS;
  }

  private void checkStandardInput() throws IOException {
    BoundedLines lines = new BoundedLines(root.getShell().in());
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isBlank()) {
        check(line);
      }
      // A program at the other end of the pipe may wait for this answer before it asks again.
      if (lines.isWaiting() && root.getShell().out().checkError()) {
        return;
      }
    }
  }

  private void check(String value) {
    Identifier identifier = Identifier.recognise(value, known);
    count(identifier.getVerdict().isValid());
    if (format == Format.JSON) {
      root.getShell().out().println(JsonLine.of(json -> write(json, identifier)));
    } else {
      print(identifier);
    }
  }

  private void count(Optional<Boolean> verdict) {
    if (verdict.isEmpty()) {
      unchecked++;
    } else if (verdict.get()) {
      valid++;
    } else {
      invalid++;
    }
  }

  private void write(JsonGenerator json, Identifier identifier) throws IOException {
    IdentifierVerdict verdict = identifier.getVerdict();
    json.writeStringField("input", identifier.getShown());
    json.writeStringField("kind", verdict.getKind().name());
    if (verdict.isValid().isPresent()) {
      json.writeBooleanField("valid", verdict.isValid().get());
    } else {
      json.writeNullField("valid");
    }
    JsonLine.text(json, "expected", verdict.getExpected());
    json.writeStringField("message", root.getLanguage().say(verdict.getMessage()));
    json.writeArrayFieldStart("warnings");
    for (Text warning : verdict.getWarnings()) {
      json.writeString(root.getLanguage().say(warning));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("suggestions");
    for (LicenceNumber suggestion : identifier.getSuggestions()) {
      json.writeString(suggestion.toString());
    }
    json.writeEndArray();
  }

  private void print(Identifier identifier) {
    IdentifierVerdict verdict = identifier.getVerdict();
    String shown = DisplayWidth.printable(identifier.getShown());
    String label = root.getLanguage().say(label(verdict.isValid()));
    say(
        DisplayWidth.pad(label, VERDICT_WIDTH, true)
            + DisplayWidth.pad(shown, INPUT_WIDTH, true)
            + GAP
            + root.getLanguage().say(verdict.getMessage()));
    String indent = " ".repeat(VERDICT_WIDTH);
    for (Text warning : verdict.getWarnings()) {
      say(indent + root.getLanguage().say("提示：", "note: ") + root.getLanguage().say(warning));
    }
    for (LicenceNumber suggestion : identifier.getSuggestions()) {
      say(indent + root.getLanguage().say("或为：", "perhaps: ") + suggestion);
    }
  }

  private static Text label(Optional<Boolean> verdict) {
    if (verdict.isEmpty()) {
      return Text.of("不可验", "n/a");
    }
    return verdict.get() ? Text.of("有效", "valid") : Text.of("无效", "invalid");
  }

  private String summary() {
    return root.getLanguage()
        .say(
            "共 "
                + (valid + invalid + unchecked)
                + " 个：有效 "
                + valid
                + "，无效 "
                + invalid
                + "，不可验 "
                + unchecked,
            (valid + invalid + unchecked)
                + " in all: "
                + valid
                + " valid, "
                + invalid
                + " invalid, "
                + unchecked
                + " without a check digit");
  }

  private void say(String line) {
    root.getShell().out().println(line);
  }
}
