package org.liangze.engine.book;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;

/** What the book keeps about one cadre (干部档案). Not thread-safe. */
final class CadreFile {

  /** The one instance of the identifier, which others that name the cadre may share. */
  final String id;

  /** Null as long as only entries that refer to the cadre are known. */
  @Nullable Cadre cadre;

  List<CommitmentLetter> letters = Collections.emptyList();

  /** The same entries as in the files of the businesses. */
  List<GuaranteeAssignment> assignments = Collections.emptyList();

  CadreFile(String id) {
    this.id = id;
  }
}
