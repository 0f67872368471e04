package org.liangze.exchange.policy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.liangze.model.policy.PolicyPack;

/** The example file, and files made of lines. */
final class SamplePack {

  private SamplePack() {}

  static String yaml() {
    try (InputStream in = SamplePack.class.getResourceAsStream("sample-city.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PolicyPackReading read(String yaml) {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  static PolicyPackReading read(byte[] bytes) {
    return PolicyPackFile.standard().read(new ByteArrayInputStream(bytes), "ours.yaml");
  }

  /** A sound head of three lines; what follows begins in line 4. */
  static PolicyPackReading readValues(String... lines) {
    return read("name: ours\nbase: national\nvalues:\n" + String.join("\n", lines) + "\n");
  }

  static List<PolicyFileFault> faultsOfValues(String... lines) {
    return readValues(lines).getFaults();
  }

  static String write(PolicyPack pack, PolicyPack base) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PolicyPackFile.standard().write(pack, base, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
