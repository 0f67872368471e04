package org.liangze.api.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A page of proposed grades (分页), in the order of the businesses' identifiers.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GradeProposalPage {

  private final List<GradeProposal> proposals;
  private final Optional<String> next;

  private GradeProposalPage(List<GradeProposal> proposals, Optional<String> next) {
    this.proposals = Collections.unmodifiableList(new ArrayList<>(proposals));
    this.next = next;
  }

  /**
   * Returns a page.
   *
   * @param next the identifier after which the next page begins; empty if this is the last
   */
  public static GradeProposalPage of(List<GradeProposal> proposals, Optional<String> next) {
    return new GradeProposalPage(proposals, next);
  }

  public List<GradeProposal> getProposals() {
    return proposals;
  }

  /** Returns what to give to the next {@code PageRequest}; empty if this is the last page. */
  public Optional<String> getNext() {
    return next;
  }

  /** Returns how many proposals are on the page, and after which the next one begins. */
  @Override
  public String toString() {
    return proposals.size()
        + " proposals"
        + next.map(id -> ", next after " + id).orElse(", the last");
  }
}
