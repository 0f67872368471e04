package org.liangze.exchange.internal.source;

import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;

/**
 * Nothing more of a source can be read; carries the finding that says why and from which row on.
 */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient RowFinding finding;

  public UnreadableException(RowFinding finding) {
    super(finding.getMessage().toString());
    this.finding = finding;
  }

  static UnreadableException of(IntakeFinding code, Text message) {
    return at(0, code, message);
  }

  static UnreadableException at(long row, IntakeFinding code, Text message) {
    return new UnreadableException(
        RowFinding.builder().row(row).code(code).severity(Severity.FATAL).message(message).build());
  }

  public RowFinding getFinding() {
    return finding;
  }
}
