package org.liangze.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.model.Text;

/** Calls of a host's functions; one that throws or answers null is told in the words of the api. */
final class PlugInCalls {

  private PlugInCalls() {}

  /**
   * Returns the answer of a call.
   *
   * @param call the call of the plug-in
   * @param what which plug-in was asked what, without personal data; made only if it fails
   * @throws PlugInFailedException if the call throws or answers null
   */
  static <R> R answer(Supplier<R> call, Supplier<Text> what) {
    @Nullable R answer;
    try {
      answer = call.get();
    } catch (PlugInFailedException e) {
      // Another plug-in, which this one asked, such as the calendar: it is already named.
      throw e;
    } catch (RuntimeException e) {
      // The type alone, because what a plug-in says may hold personal data.
      throw failed(what.get(), Text.same(e.getClass().getName()), e);
    }
    if (answer == null) {
      throw failed(what.get(), Text.of("返回 null", "it returned null"), null);
    }
    return answer;
  }

  private static PlugInFailedException failed(Text what, Text how, @Nullable Throwable cause) {
    return new PlugInFailedException(
        Text.of(
            what.getChinese() + "：" + how.getChinese(),
            what.getEnglish() + ": " + how.getEnglish()),
        false,
        cause);
  }
}
