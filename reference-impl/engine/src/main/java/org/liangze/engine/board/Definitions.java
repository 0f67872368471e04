package org.liangze.engine.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;

/** The indicators that are counted (统计指标), by what they judge. Immutable. */
public final class Definitions {

  private final List<BusinessIndicator> overBusinesses;
  private final List<CadreIndicator> overCadres;
  private final List<FindingIndicator> overFindings;
  private final List<Indicator> inPrintingOrder;

  public Definitions(
      List<BusinessIndicator> overBusinesses,
      List<CadreIndicator> overCadres,
      List<FindingIndicator> overFindings) {
    this.overBusinesses = Collections.unmodifiableList(new ArrayList<>(overBusinesses));
    this.overCadres = Collections.unmodifiableList(new ArrayList<>(overCadres));
    this.overFindings = Collections.unmodifiableList(new ArrayList<>(overFindings));
    List<Indicator> all = new ArrayList<>();
    overBusinesses.forEach(indicator -> all.add(indicator.getIndicator()));
    overCadres.forEach(indicator -> all.add(indicator.getIndicator()));
    overFindings.forEach(indicator -> all.add(indicator.getIndicator()));
    List<Indicator> builtIn = Indicator.builtIn();
    all.sort(
        Comparator.comparingInt(
            indicator ->
                builtIn.contains(indicator) ? builtIn.indexOf(indicator) : builtIn.size()));
    this.inPrintingOrder = Collections.unmodifiableList(all);
  }

  public List<BusinessIndicator> getOverBusinesses() {
    return overBusinesses;
  }

  public List<CadreIndicator> getOverCadres() {
    return overCadres;
  }

  public List<FindingIndicator> getOverFindings() {
    return overFindings;
  }

  /** Returns the built-in ones in their order, then the others in the order in which they came. */
  public List<Indicator> getInPrintingOrder() {
    return inPrintingOrder;
  }
}
