package org.liangze.architecture;

import java.util.Collection;
import java.util.Timer;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.BaseStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The calls that start threads, or work in those of the JVM, which belong to the host. Never run.
 */
final class ThreadStarts {

  private ThreadStarts() {}

  static void threads(Thread thread, Runnable work) {
    thread.start();
    new Timer();
    Runtime.getRuntime().addShutdownHook(thread);
    Executors.newCachedThreadPool();
    Executors.newSingleThreadExecutor();
    Executors.newFixedThreadPool(2);
    Executors.newWorkStealingPool();
    Executors.newScheduledThreadPool(2);
    new ForkJoinPool();
    new ForkJoinPool(2);
  }

  static void commonPool(
      Runnable work,
      Callable<String> answer,
      Collection<?> all,
      Stream<?> stream,
      BaseStream<?, ?> base,
      IntStream ints,
      LongStream longs) {
    ForkJoinPool.commonPool();
    CompletableFuture.runAsync(work);
    CompletableFuture.supplyAsync(() -> "");
    all.parallelStream();
    stream.parallel();
    base.parallel();
    ints.parallel();
    longs.parallel();
  }
}
