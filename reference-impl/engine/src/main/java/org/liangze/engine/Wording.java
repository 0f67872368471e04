package org.liangze.engine;

import java.time.LocalDate;
import org.liangze.model.Text;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** What several services say in the same words; no text holds a person's name. */
final class Wording {

  private Wording() {}

  static Text name(LedgerEntry entry) {
    return name(EntryReference.to(entry));
  }

  static Text name(EntryReference reference) {
    return reference.getKind().getLabel().plus(Text.same(" " + reference.getId()));
  }

  static Text notInTree(LedgerEntry entry) {
    return Text.of(
        name(entry).getChinese() + " 的区划 " + entry.getJurisdiction() + " 不在区划树中",
        "jurisdiction "
            + entry.getJurisdiction()
            + " of "
            + name(entry).getEnglish()
            + " is not in the tree");
  }

  static Text notInRegister(FoodBusiness business, LocalDate on) {
    Text why =
        business.getFrom().isAfter(on)
            ? Text.of(
                "自 " + business.getFrom() + " 起在册", "in it from " + business.getFrom() + " on")
            : Text.of(
                "自 " + business.getStatusSince().map(String::valueOf).orElse("") + " 起注销",
                "closed since " + business.getStatusSince().map(String::valueOf).orElse(""));
    return Text.of(
        name(business).getChinese() + " 在 " + on + " 不在册（" + why.getChinese() + "）",
        name(business).getEnglish()
            + " is not in the register on "
            + on
            + " ("
            + why.getEnglish()
            + ")");
  }

  static Text notInService(Cadre cadre, LocalDate on) {
    Text span = Spans.describe(cadre.getFrom(), cadre.getEnd());
    return Text.of(
        name(cadre).getChinese() + " 在 " + on + " 不在岗（在岗：" + span.getChinese() + "）",
        "cadre "
            + cadre.getId()
            + " does not serve on "
            + on
            + " (serves "
            + span.getEnglish()
            + ")");
  }
}
