package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one test (并发线程组), which end with it.
 *
 * <p>No wait is endless: after {@link #PATIENCE_SECONDS} the test fails and tells where each thread
 * stands. If one fails, the others are told by {@link #goesOn()}.
 */
final class Crew implements AutoCloseable {

  static final int PATIENCE_SECONDS = 60;

  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "liangze-testkit");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Member<?>> members = new ArrayList<>();
  private volatile boolean over;

  /** Returns whether no thread has failed yet, and the test still waits for them. */
  boolean goesOn() {
    return !over;
  }

  /** Starts work at once. */
  <R> Member<R> start(String name, Callable<R> work) {
    Member<R> member = new Member<>(name, work);
    members.add(member);
    member.future = threads.submit(member);
    return member;
  }

  /** Does work again and again while others are at theirs, and once more after it. */
  Member<Void> startWhile(String name, List<? extends Member<?>> others, Runnable work) {
    return start(
        name,
        () -> {
          boolean again;
          do {
            again = goesOn() && !others.stream().allMatch(Member::isDone);
            work.run();
          } while (again);
          return null;
        });
  }

  /** Does all work at the same time, and returns the results in its order. */
  <R> List<R> together(String name, List<? extends Callable<R>> work) {
    CountDownLatch ready = new CountDownLatch(work.size());
    List<Member<R>> started = new ArrayList<>();
    for (Callable<R> one : work) {
      started.add(
          start(
              name + " " + (started.size() + 1),
              () -> {
                ready.countDown();
                ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return one.call();
              }));
    }
    List<R> results = new ArrayList<>();
    for (Member<R> member : started) {
      results.add(member.result());
    }
    return results;
  }

  /** Waits until all work is done that was started. */
  void join() {
    for (Member<?> member : members) {
      member.result();
    }
  }

  /** Ends all threads; one that does not react to it stays behind as a daemon. */
  @Override
  public void close() {
    over = true;
    threads.shutdownNow();
    try {
      threads.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * One thread of the crew, with what it does.
   *
   * @param <R> what comes of it
   */
  final class Member<R> implements Callable<R> {
    private final String name;
    private final Callable<R> work;
    private volatile @Nullable Future<R> future;
    private volatile @Nullable Thread thread;
    private @Nullable Throwable failure;

    private Member(String name, Callable<R> work) {
      this.name = name;
      this.work = work;
    }

    @Override
    public R call() throws Exception {
      thread = Thread.currentThread();
      try {
        return work.call();
      } catch (Exception | Error e) {
        synchronized (Crew.this) {
          // What fails later may fail because the first did.
          failure = over ? null : e;
          over = true;
        }
        throw e;
      } finally {
        thread = null;
      }
    }

    boolean isDone() {
      Future<R> started = future;
      return started != null && started.isDone();
    }

    /** Interrupts the work, if it is going on. */
    void interrupt() {
      Thread working = thread;
      if (working != null) {
        working.interrupt();
      }
    }

    /** Waits for the result; a failure of the work is one of the test. */
    R result() {
      Future<R> started = future;
      if (started == null) {
        throw new IllegalStateException(name + " was not started");
      }
      try {
        return started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException e) {
        Throwable first = firstFailure(e.getCause());
        throw new AssertionError(name + " failed: " + first, first);
      } catch (TimeoutException e) {
        throw new AssertionError(
            String.format(
                Locale.ROOT,
                "%s did not end within %d s; it stands at %s",
                name,
                PATIENCE_SECONDS,
                standing()),
            e);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted while waiting for " + name, e);
      }
    }

    private String standing() {
      Thread working = thread;
      return working == null ? "nothing" : Arrays.toString(working.getStackTrace());
    }
  }

  private synchronized Throwable firstFailure(Throwable otherwise) {
    for (Member<?> member : members) {
      if (member.failure != null) {
        return member.failure;
      }
    }
    return otherwise;
  }
}
