package org.liangze.generators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/** The real divisions that come with this module. */
final class DivisionFiles {

  /** One province as it goes into the nation. */
  record Province(String code, String name, String type, int cities, int counties, int persons) {}

  private DivisionFiles() {}

  /** Returns the region, cities, counties and townships of Inner Mongolia, top down. */
  static List<Jurisdiction> innerMongolia() {
    return rows("inner-mongolia.csv").stream().map(DivisionFiles::jurisdiction).toList();
  }

  private static Jurisdiction jurisdiction(String[] row) {
    Jurisdiction.Builder builder =
        Jurisdiction.builder()
            .code(JurisdictionCode.of(row[0]))
            .name(row[1])
            .tier(Tier.valueOf(row[2]))
            .type(row[3]);
    if (!row[4].isEmpty()) {
      builder.parent(JurisdictionCode.of(row[4]));
    }
    return builder.build();
  }

  /** Returns the provinces, with the population of each in units of 10,000. */
  static List<Province> provinces() {
    return rows("provinces.csv").stream()
        .map(
            row ->
                new Province(
                    row[0],
                    row[1],
                    row[2],
                    Integer.parseInt(row[3]),
                    Integer.parseInt(row[4]),
                    Integer.parseInt(row[5])))
        .toList();
  }

  private static List<String[]> rows(String name) {
    InputStream resource = Objects.requireNonNull(DivisionFiles.class.getResourceAsStream(name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
