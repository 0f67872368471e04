package org.liangze.engine.book;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;

/** What the book keeps about one business (一户一档). Not thread-safe. */
final class BusinessFile {

  /** The one instance of the identifier, which others that name the business may share. */
  final String id;

  /** Null as long as only entries that refer to the business are known. */
  @Nullable FoodBusiness business;

  List<GuaranteeAssignment> assignments = Collections.emptyList();
  List<SupervisionVisit> visits = Collections.emptyList();
  List<RoleAppointment> appointments = Collections.emptyList();
  List<Closure> closures = Collections.emptyList();
  List<Finding> findings = Collections.emptyList();
  DutyLog dutyLog = DutyLog.empty();

  BusinessFile(String id) {
    this.id = id;
  }
}
