package org.liangze.engine.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.ledger.LedgerEntry;

/** What the book keeps about one business (一户一档). Not thread-safe. */
final class BusinessFile {

  /** Null as long as only entries that refer to the business are known. */
  @Nullable FoodBusiness business;

  List<GuaranteeAssignment> assignments = Collections.emptyList();
  List<SupervisionVisit> visits = Collections.emptyList();
  List<RoleAppointment> appointments = Collections.emptyList();

  /** Returns a list without an entry of this id; a list of one, as most are, takes no array. */
  static <T extends LedgerEntry> List<T> without(List<T> list, String id) {
    List<T> rest = new ArrayList<>(list);
    rest.removeIf(entry -> entry.getId().equals(id));
    return rest.isEmpty() ? Collections.emptyList() : rest;
  }

  /** Returns a list with one more entry at its end. */
  static <T extends LedgerEntry> List<T> with(List<T> list, T entry) {
    if (list.isEmpty()) {
      return Collections.singletonList(entry);
    }
    List<T> more = new ArrayList<>(list.size() + 1);
    more.addAll(list);
    more.add(entry);
    return more;
  }
}
