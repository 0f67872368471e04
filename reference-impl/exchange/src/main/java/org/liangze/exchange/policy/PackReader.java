package org.liangze.exchange.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/** Makes a pack of the nodes of one file, or finds every fault of it. */
final class PackReader {

  private final Map<String, PolicyParameter<?>> parameters;
  private final Map<String, PolicyPack> bases;
  private final Faults faults;
  private final Map<String, YamlNode> earlier = new HashMap<>();

  PackReader(
      Map<String, PolicyParameter<?>> parameters, Map<String, PolicyPack> bases, Faults faults) {
    this.parameters = parameters;
    this.bases = bases;
    this.faults = faults;
  }

  /** Adds the pack and its base to a reading, unless there is any fault. */
  void read(YamlNode root, PolicyPackReading.Builder reading) {
    Fields fields = Fields.of(root, faults, "name", "base", "basis", "values");
    if (fields == null) {
      return;
    }
    YamlNode nameNode = fields.require("name");
    String name = nameNode == null ? null : ValueForms.name("PolicyPack.name", nameNode, faults);
    PolicyPack base = base(fields.require("base"));
    PolicyPack pack = base;
    YamlNode basisNode = fields.find("basis");
    Text basis = basisNode == null ? null : text(fields.require("basis"));
    fields.require("values");
    for (YamlNode list : fields.all("values")) {
      pack = values(pack, list, basisNode != null, basis);
    }
    if (name != null && faults.isEmpty()) {
      reading.base(base).pack(pack.named(name));
    }
  }

  /** The base, or any, so that the values can be looked at nevertheless. */
  private PolicyPack base(@Nullable YamlNode node) {
    String name = node == null ? null : ValueForms.word(node, faults);
    PolicyPack base = name == null ? null : bases.get(name);
    if (node != null && name != null && base == null) {
      String all = String.join(", ", bases.keySet());
      faults.value(
          PolicyFileError.UNKNOWN_BASE,
          node,
          Text.of("应为下列之一：" + all, "must be one of " + all)
              .plus(NearestName.hint(name, bases.keySet())));
    }
    return base == null ? bases.values().iterator().next() : base;
  }

  private @Nullable Text text(@Nullable YamlNode node) {
    return node == null ? null : ValueForms.text(node, faults);
  }

  private PolicyPack values(
      PolicyPack base, YamlNode list, boolean hasBasis, @Nullable Text basis) {
    PolicyPack pack = base;
    if (list.getKind() != YamlNode.Kind.LIST) {
      if (list.getKind() != YamlNode.Kind.NOTHING) {
        faults.value(
            PolicyFileError.WRONG_TYPE,
            list,
            Text.of("应为列表，每项以 \"- \" 开头", "must be a list, each item after \"- \""));
      }
      return pack;
    }
    for (YamlNode.Entry entry : list.getEntries()) {
      pack = value(pack, entry.getValue(), hasBasis, basis);
    }
    return pack;
  }

  private PolicyPack value(
      PolicyPack pack, YamlNode item, boolean hasBasis, @Nullable Text fileBasis) {
    Fields fields = Fields.of(item, faults, "parameter", "from", "value", "basis");
    if (fields == null) {
      return pack;
    }
    PolicyParameter<?> parameter = parameter(fields.require("parameter"));
    YamlNode fromNode = fields.require("from");
    LocalDate from = fromNode == null ? null : DayForm.day(fromNode, faults);
    YamlNode valueNode = fields.require("value");
    Text basis = fileBasis;
    if (!hasBasis || fields.find("basis") != null) {
      basis =
          text(
              fields.require(
                  "basis",
                  PolicyFileError.MISSING_BASIS,
                  Text.of(
                      " 未填写：每个取值须有法律依据，本项或整个文件的 basis",
                      " is missing: every value needs a legal basis, its own or one of the file")));
    }
    if (parameter == null || valueNode == null) {
      return pack;
    }
    if (from != null) {
      first(parameter, from, item);
    }
    Object value = ValueForms.read(valueNode, parameter.getType(), faults);
    return value == null ? pack : with(pack, parameter, from, value, basis, valueNode);
  }

  private @Nullable PolicyParameter<?> parameter(@Nullable YamlNode node) {
    String key = node == null ? null : ValueForms.word(node, faults);
    PolicyParameter<?> parameter = key == null ? null : parameters.get(key);
    if (node != null && key != null && parameter == null) {
      faults.value(
          PolicyFileError.UNKNOWN_PARAMETER,
          node,
          Text.of("没有此参数", "is no known parameter")
              .plus(NearestName.hint(key, parameters.keySet())));
    }
    return parameter;
  }

  private void first(PolicyParameter<?> parameter, LocalDate from, YamlNode item) {
    YamlNode before = earlier.putIfAbsent(parameter.getKey() + " " + from, item);
    if (before != null) {
      faults.place(
          PolicyFileError.REPEATED_VALUE,
          item,
          Text.of(
              "：" + parameter.getKey() + " 自 " + from + " 的取值已见于第 " + before.getLine() + " 行",
              ": "
                  + parameter.getKey()
                  + " from "
                  + from
                  + " has a value in line "
                  + before.getLine()
                  + " already"));
    }
  }

  /** Without a day or a basis the value is checked all the same; the pack is of no use then. */
  private <T> PolicyPack with(
      PolicyPack pack,
      PolicyParameter<T> parameter,
      @Nullable LocalDate from,
      Object value,
      @Nullable Text basis,
      YamlNode node) {
    try {
      T permitted = parameter.require(value);
      return from == null || basis == null ? pack : pack.with(parameter, from, permitted, basis);
    } catch (InvalidValueException e) {
      faults.value(PolicyFileError.INVALID_VALUE, node, e.getRule());
      return pack;
    }
  }
}
