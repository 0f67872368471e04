package org.liangze.engine.board;

import java.util.HashSet;
import java.util.Set;

/** Subjects that must be judged anew (待重判), by their identifiers. */
public final class Expired {
  final Set<String> businesses = new HashSet<>();
  final Set<String> cadres = new HashSet<>();
  final Set<String> findings = new HashSet<>();
}
