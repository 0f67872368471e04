package org.liangze.model.assessment;

import java.util.List;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;

/**
 * All that the ledger knows about one cadre (干部档案): what an indicator over cadres judges.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class CadreFacts {

  CadreFacts() {}

  /** Returns the cadre. */
  public abstract Cadre getCadre();

  /** Returns the letters that the cadre has signed, in the order of recording. */
  public abstract List<CommitmentLetter> getLetters();

  /** Returns the assignments of the cadre, past and present, in the order of recording. */
  public abstract List<GuaranteeAssignment> getAssignments();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CadreFacts}. */
  public static final class Builder extends ImmutableCadreFacts.Builder {
    Builder() {}
  }
}
