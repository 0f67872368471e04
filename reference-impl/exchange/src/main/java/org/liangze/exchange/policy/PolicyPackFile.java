package org.liangze.exchange.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/**
 * Reads and writes policy packs (政策参数包) as YAML files that name only what differs from a shipped
 * pack.
 *
 * <p>Example:
 *
 * <pre>{@code
 * name: sample-city
 * base: national
 * basis:
 *   zh: 某市食品安全包保督导办法
 *   en: rules of a sample city on guarantee and supervision
 * values:
 *   - parameter: visits.B.CATERING
 *     from: 2025-01-01
 *     value: 2
 * }</pre>
 *
 * <p>A value is in force from its day on until the next one of its parameter, be that in the file
 * or in the base. The whole format stands in the README of this module.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PolicyPackFile {

  private final Map<String, PolicyParameter<?>> parameters;

  private PolicyPackFile(Map<String, PolicyParameter<?>> parameters) {
    this.parameters = Collections.unmodifiableMap(parameters);
  }

  /** Returns the format with the parameters of {@link PolicyParameters#all()}. */
  public static PolicyPackFile standard() {
    Map<String, PolicyParameter<?>> parameters = new LinkedHashMap<>();
    PolicyParameters.all().forEach(parameter -> parameters.put(parameter.getKey(), parameter));
    return new PolicyPackFile(parameters);
  }

  /**
   * Returns this format with one more parameter, such as the weight of a host's own indicator.
   *
   * @throws InvalidValueException if values of its type have no form in a file
   */
  public PolicyPackFile knowing(PolicyParameter<?> parameter) {
    requireForm(parameter);
    Map<String, PolicyParameter<?>> more = new LinkedHashMap<>(parameters);
    more.put(parameter.getKey(), parameter);
    return new PolicyPackFile(more);
  }

  /** Reads a file in UTF-8 of at most 512 KiB; that it cannot be read is one of the faults. */
  public PolicyPackReading read(Path file) {
    PolicyPackReading.Builder reading =
        new PolicyPackReading.Builder().source(YamlFile.nameOf(file));
    return reading.faults(YamlFile.read(file, into(reading))).build();
  }

  /**
   * Reads a stream to its end, or as far as 512 KiB, and does not close it.
   *
   * @param source what the stream is called in messages, such as {@code sample-city.yaml}
   */
  public PolicyPackReading read(InputStream in, String source) {
    PolicyPackReading.Builder reading = new PolicyPackReading.Builder().source(source);
    return reading.faults(YamlFile.read(in, into(reading))).build();
  }

  private BiConsumer<YamlNode, Faults> into(PolicyPackReading.Builder reading) {
    return (root, faults) -> new PackReader(parameters, bases(), faults).read(root, reading);
  }

  /**
   * Reads a file like {@link #read(Path)}.
   *
   * @throws PolicyFileException if the file has faults; it carries all of them
   */
  public PolicyPack readOrThrow(Path file) {
    return read(file).getPackOrThrow();
  }

  /**
   * Reads a stream like {@link #read(InputStream, String)}.
   *
   * @throws PolicyFileException if the file has faults; it carries all of them
   */
  public PolicyPack readOrThrow(InputStream in, String source) {
    return read(in, source).getPackOrThrow();
  }

  /**
   * Returns a value as it may stand in a file behind {@code value:}, on one line, such as {@code
   * 2}, {@code ">= 300"} or {@code {zh: "旗县", en: "banner"}}.
   *
   * @throws InvalidValueException if values of its parameter's type have no form in a file
   */
  public static <T> String toYaml(PolicyParameter<T> parameter, T value) {
    requireForm(parameter);
    return PackWriter.inline(value);
  }

  private static void requireForm(PolicyParameter<?> parameter) {
    if (!ValueForms.isKnown(parameter.getType())) {
      throw InvalidValueException.of(
          parameter.getKey(),
          parameter.getType().getSimpleName(),
          Text.of("此类型的取值不能写入文件", "values of this type have no form in a file"));
    }
  }

  /**
   * Writes what a pack has otherwise than a shipped one, so that reading gives an equal pack; the
   * same pack gives the same bytes. Flushes the stream, but does not close it.
   *
   * @param base {@link PolicyPack#national()} or {@link PolicyPack#innerMongolia()}
   * @throws InvalidValueException if the base is another pack
   * @throws PolicyFileException if no file can say the pack, because it has a day after the year
   *     9999 or an unknown parameter, for example; then nothing is written. Also if the stream
   *     fails
   */
  public void write(PolicyPack pack, PolicyPack base, OutputStream out) {
    if (!base.equals(bases().get(base.getName()))) {
      String all = String.join(", ", bases().keySet());
      throw InvalidValueException.of(
          "base", base.getName(), Text.of("应为下列之一：" + all, "must be one of " + all));
    }
    byte[] bytes =
        new PackWriter(pack, base).write(parameters.values()).getBytes(StandardCharsets.UTF_8);
    requireReadable(bytes, pack);
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      throw PolicyFileException.cannotWrite(pack.getName(), e);
    }
  }

  /** What is written is read before it leaves, because a file that reads otherwise does harm. */
  private void requireReadable(byte[] bytes, PolicyPack pack) {
    PolicyPackReading reading = read(new ByteArrayInputStream(bytes), pack.getName());
    if (!reading.getPack().filter(pack::equals).isPresent()) {
      throw PolicyFileException.notExpressible(
          Text.of(
              "参数包 " + pack.getName() + " 的文件读回后不相同",
              "the file of pack " + pack.getName() + " would not read as an equal pack"),
          reading.getFaults());
    }
  }

  private static Map<String, PolicyPack> bases() {
    Map<String, PolicyPack> bases = new LinkedHashMap<>();
    for (PolicyPack base : new PolicyPack[] {PolicyPack.national(), PolicyPack.innerMongolia()}) {
      bases.put(base.getName(), base);
    }
    return bases;
  }
}
