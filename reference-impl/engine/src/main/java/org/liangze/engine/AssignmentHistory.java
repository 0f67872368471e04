package org.liangze.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * The assignments of one business, past, present and to come.
 *
 * <p>There is one at a time, but for what was taken over from elsewhere.
 *
 * <p>This class is immutable and thread-safe.
 */
final class AssignmentHistory {

  private static final Comparator<Stored<GuaranteeAssignment>> BY_BEGINNING =
      Comparator.<Stored<GuaranteeAssignment>, LocalDate>comparing(
              stored -> stored.getEntry().getFrom())
          .thenComparing(stored -> stored.getEntry().getId(), EntryOrder.BY_ID);

  private final List<Stored<GuaranteeAssignment>> assignments;

  AssignmentHistory(List<Stored<GuaranteeAssignment>> assignments) {
    this.assignments = assignments;
  }

  boolean isEmpty() {
    return assignments.isEmpty();
  }

  List<GuaranteeAssignment> asList() {
    return assignments.stream().map(Stored::getEntry).collect(Collectors.toList());
  }

  List<String> ids() {
    return assignments.stream()
        .map(stored -> stored.getEntry().getId())
        .collect(Collectors.toList());
  }

  AssignmentHistory inForce(LocalDate on) {
    return new AssignmentHistory(
        assignments.stream()
            .filter(stored -> stored.getEntry().isInForce(on))
            .collect(Collectors.toList()));
  }

  AssignmentHistory without(AssignmentHistory others) {
    List<Stored<GuaranteeAssignment>> rest = new ArrayList<>(assignments);
    rest.removeAll(others.assignments);
    return new AssignmentHistory(rest);
  }

  /** Returns the one that begins last. */
  Optional<Stored<GuaranteeAssignment>> last() {
    return assignments.stream().max(BY_BEGINNING);
  }

  /** Returns the day on which the last of them ends; empty if one lasts. */
  Optional<LocalDate> end() {
    return assignments.stream()
        .map(stored -> stored.getEntry().getEnd())
        .reduce(Spans::later)
        .orElse(Optional.empty());
  }

  /** Returns the writes that end all of them on a day. */
  List<Write> endedOn(LocalDate end) {
    List<Write> writes = new ArrayList<>();
    for (Stored<GuaranteeAssignment> stored : assignments) {
      GuaranteeAssignment ended =
          GuaranteeAssignment.builder().copyOf(stored.getEntry()).end(end).build();
      writes.add(Write.replace(ended, stored.getRevision()));
    }
    return writes;
  }
}
