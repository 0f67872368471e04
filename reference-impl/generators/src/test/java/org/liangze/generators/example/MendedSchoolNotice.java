package org.liangze.generators.example;

import java.time.LocalDate;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** The same notice with the bound that it meant. */
class MendedSchoolNotice extends SchoolNotice {

  @Override
  PolicyPack ours() {
    return super.ours()
        .with(
            PolicyParameters.directorDiners(BusinessTrait.SCHOOL),
            LocalDate.of(2023, 1, 1),
            Bound.from(500),
            Text.of("本市通知：学校 500 人", "notice of our city: schools, 500 diners"));
  }
}
