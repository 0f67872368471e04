package org.liangze.model.access;

import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;

/**
 * The one who acts (操作人): the person or system on whose behalf a call is made.
 *
 * <p>Example: {@code Actor.of("office-15", Scope.everything())}. The identifier is the host's
 * account, not a name; it is written into the ledger with every commit.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Actor {

  Actor() {}

  /** Returns the host's account for the actor, such as {@code office-15}; 1 to 64 characters. */
  public abstract String getId();

  /** Returns what the actor may see and change. */
  public abstract Scope getScope();

  /** Returns the rights that the actor holds besides the scope. */
  public abstract Set<Right> getRights();

  /** Returns whether the actor holds a right. */
  public final boolean has(Right right) {
    return getRights().contains(right);
  }

  /** Returns an actor without further rights. */
  public static Actor of(String id, Scope scope) {
    return builder().id(id).scope(scope).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("Actor.id", getId());
  }

  /** Builds an {@link Actor}. */
  public static final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
