package org.liangze.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.liangze.model.Text;

/** How far long work is (进度), shown on standard error to a person who watches. */
interface Progress extends AutoCloseable {

  /** Says how much is done by now. */
  void stepTo(long done);

  /** Ends the work; the bar disappears. */
  @Override
  void close();

  /**
   * Begins a piece of work.
   *
   * @param expected how much there is to do; -1 if that is not known
   */
  static Progress begin(RootCommand root, Text work, long expected) {
    if (!root.isWatched()) {
      return new Unwatched();
    }
    return new Bar(
        new ProgressBarBuilder()
            .setTaskName(root.getLanguage().say(work))
            .setInitialMax(expected)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .hideEta()
            .clearDisplayOnFinish()
            // With a width of its own the bar asks no terminal library, which would load native
            // code.
            .setConsumer(new ConsoleProgressBarConsumer(root.getShell().err(), 78))
            .build());
  }

  /** Shows nothing. */
  final class Unwatched implements Progress {
    @Override
    public void stepTo(long done) {}

    @Override
    public void close() {}
  }

  /** Shows a bar. */
  final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(ProgressBar bar) {
      this.bar = bar;
    }

    @Override
    public void stepTo(long done) {
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}
