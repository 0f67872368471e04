package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;
import org.liangze.model.assessment.Responsibility;

/**
 * The figures of one of the two responsibilities (分责任数据).
 *
 * <p>Example: 主体责任: 三人三责落实率 {@code 94,500/126,000 75.00%}, and so on.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FigureGroup {

  private final Responsibility responsibility;
  private final String label;
  private final List<Figure> figures;

  FigureGroup(Responsibility responsibility, String label, List<Figure> figures) {
    this.responsibility = responsibility;
    this.label = label;
    this.figures = Collections.unmodifiableList(figures);
  }

  public Responsibility getResponsibility() {
    return responsibility;
  }

  /** Returns the responsibility's label, such as 主体责任. */
  public String getLabel() {
    return label;
  }

  /** Returns a figure per indicator, at least one, in the order in which they are printed. */
  public List<Figure> getFigures() {
    return figures;
  }
}
