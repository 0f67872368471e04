package org.liangze.exchange.bulletin;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a dispatch as JSON (机器可读的调度数据): one object on one line, for other programs.
 *
 * <p>UTF-8, followed by a line feed. The same dispatch gives the same bytes in whatever language
 * and at whatever time its bulletin is made: labels stand in both languages, and of the bulletin's
 * options only the number of rows left out shows. Counts are integers; rates, ratios and scores are
 * strings with the printed decimals, {@code "n/a"} where they do not apply; ranks are integers or
 * null. Units stand in code order.
 *
 * <p>The fields, in this order:
 *
 * <ul>
 *   <li>{@code format} ({@code "liangze-dispatch-1"}), {@code date}, {@code comparedWith} (date or
 *       null), {@code jurisdiction} ({@code code}, {@code name}, {@code tier}), {@code revision},
 *       {@code divisionsVersion}, {@code policy}, {@code rankingMethod}, {@code decimals}, {@code
 *       unlocated}, {@code rowsLeftOut} (rows of the input left out because of errors, 0 where
 *       none)
 *   <li>{@code indicators}: each with {@code code}, {@code label} ({@code zh}, {@code en}), {@code
 *       weight}, {@code responsibility} ({@code TERRITORIAL} or {@code ENTERPRISE}), {@code
 *       shortLabel} ({@code zh}, {@code en})
 *   <li>{@code notCounted}: the codes of the built-in indicators that were not counted
 *   <li>{@code headline}: {@code cadres}, {@code cadresByTier} (each with {@code tier}, {@code
 *       label}, {@code count}), {@code businesses}, {@code ratio}, {@code mediumOrHighRisk}, and
 *       {@code figures}: per indicator code {@code met}, {@code required}, {@code rate}
 *   <li>{@code units}: each with {@code code}, {@code name}, {@code tier}, then its figures: {@code
 *       cadres}, {@code cadresByTier} (counts by tier), {@code businesses}, {@code
 *       mediumOrHighRisk}, {@code ratio}, {@code score} ({@code value}, {@code rank}, {@code
 *       previousRank}, {@code movement}, {@code lagging}), {@code indicators}: per indicator code
 *       {@code met}, {@code required}, {@code shortfall}, {@code rate}, {@code rank}, {@code
 *       previousRank}, {@code movement}, {@code lagging}; and {@code filters}: the same counts for
 *       each food line and grade under which the whole jurisdiction counts anything: {@code line},
 *       {@code grade} (null where left open), {@code businesses}, {@code mediumOrHighRisk}, {@code
 *       indicators}
 *   <li>{@code elsewhere}, {@code total}: the same figures, without ranks; units and elsewhere add
 *       up to the total
 * </ul>
 *
 * <p>Where anything is unknown, its figure has {@code unknown} besides, its rate is {@code "n/a"},
 * and in the headline {@code unknownReasons}: each with {@code reason}, {@code label}, {@code
 * count}. Where nothing is, these fields are not there.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class JsonBulletinWriter implements BulletinWriter {

  private final JsonFactory factory = new JsonFactory();

  @Override
  public String getFormat() {
    return "json";
  }

  @Override
  public void write(Bulletin bulletin, OutputStream out) throws IOException {
    JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    // What fails halfway must not end as if it were complete.
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    new DispatchJson(bulletin, json).write();
    json.writeRaw('\n');
    json.flush();
    json.close();
  }
}
