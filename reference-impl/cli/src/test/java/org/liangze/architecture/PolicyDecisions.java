package org.liangze.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds what may be a decision of the policy in source code: numbers other than 0, 1 and -1, and
 * constants of the enums on which policies depend. Each is told as {@code Class.member: what}.
 */
final class PolicyDecisions extends TreePathScanner<Void, Void> {

  private static final Set<String> NO_DECISION = Set.of("0", "1", "-1");

  private final Map<String, Set<String>> constants;
  private final Set<String> found = new TreeSet<>();

  private PolicyDecisions(List<Class<?>> enums) {
    this.constants =
        enums.stream()
            .collect(
                Collectors.toMap(
                    Class::getSimpleName,
                    type ->
                        Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.toSet())));
  }

  /**
   * @param enums whose constants are decisions
   */
  static Set<String> in(Iterable<? extends JavaFileObject> sources, List<Class<?>> enums) {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, sources);
    PolicyDecisions decisions = new PolicyDecisions(enums);
    try {
      for (CompilationUnitTree unit : task.parse()) {
        decisions.scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return decisions.found;
  }

  @Override
  public Void visitImport(ImportTree tree, Void none) {
    return tree.isStatic() ? super.visitImport(tree, none) : null;
  }

  @Override
  public Void visitLiteral(LiteralTree tree, Void none) {
    if (tree.getValue() instanceof Number
        && !NO_DECISION.contains(tree.getValue().toString().replace(".0", ""))) {
      add(tree.getValue().toString());
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void none) {
    String owner = tree.getExpression().toString().replaceAll(".*\\.", "");
    String name = tree.getIdentifier().toString();
    if (constants.getOrDefault(owner, Set.of()).contains(name)) {
      add(owner + "." + name);
    }
    return super.visitMemberSelect(tree, none);
  }

  /** The labels of a switch over an enum do not say which. */
  @Override
  public Void visitCase(CaseTree tree, Void none) {
    for (Tree label : tree.getExpressions()) {
      if (label instanceof IdentifierTree
          && constants.values().stream().anyMatch(names -> names.contains(label.toString()))) {
        add("case " + label);
      }
    }
    return super.visitCase(tree, none);
  }

  private void add(String what) {
    List<String> names = new ArrayList<>();
    for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
      Tree tree = path.getLeaf();
      boolean isField =
          tree instanceof VariableTree && path.getParentPath().getLeaf() instanceof ClassTree;
      if (tree instanceof ClassTree named) {
        names.add(0, named.getSimpleName().toString());
      } else if (tree instanceof MethodTree method) {
        names.add(0, method.getName().toString());
      } else if (isField) {
        names.add(0, ((VariableTree) tree).getName().toString());
      }
    }
    found.add(String.join(".", names) + ": " + what);
  }
}
