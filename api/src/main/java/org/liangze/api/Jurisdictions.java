package org.liangze.api;

import org.liangze.model.access.Scope;
import org.liangze.model.identifier.Identifier;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * Divisions (行政区划).
 *
 * <p>Safe for use by any number of threads.
 */
public interface Jurisdictions {

  /** Returns the tree by which everything is counted. */
  JurisdictionTree getTree();

  /**
   * Returns the scope of a jurisdiction and all within it.
   *
   * @throws org.liangze.model.jurisdiction.UnknownJurisdictionException if it is not in the tree
   */
  Scope scopeOf(JurisdictionCode jurisdiction);

  /** Recognises an identifier, with warnings and suggestions by the counties of the tree. */
  Identifier recognise(String text);
}
