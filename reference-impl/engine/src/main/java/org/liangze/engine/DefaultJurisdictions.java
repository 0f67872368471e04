package org.liangze.engine;

import org.liangze.api.Jurisdictions;
import org.liangze.model.access.Scope;
import org.liangze.model.identifier.Identifier;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;

/** Answers from the tree alone. */
final class DefaultJurisdictions implements Jurisdictions {

  private final JurisdictionTree tree;

  DefaultJurisdictions(JurisdictionTree tree) {
    this.tree = tree;
  }

  @Override
  public JurisdictionTree getTree() {
    return tree;
  }

  @Override
  public Scope scopeOf(JurisdictionCode jurisdiction) {
    return Scope.within(tree, jurisdiction);
  }

  @Override
  public Identifier recognise(String text) {
    return Identifier.recognise(text, tree::contains);
  }
}
