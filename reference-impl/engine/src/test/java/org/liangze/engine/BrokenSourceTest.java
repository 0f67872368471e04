package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.business;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.api.BaseRegister;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.source.LicenceItem;
import org.liangze.spi.source.LicenceSnapshot;
import org.liangze.spi.source.LicenceSource;

/** Licence sources that break their contract: a host hears which one, and none of its words. */
class BrokenSourceTest {

  private final Desk desk = new Desk();

  private static Object fail() {
    throw new IllegalStateException("no row for 13800138000");
  }

  private void pull(LicenceSource source, IntakeListener listener) {
    BaseRegister register = desk.builder().licenceSource(source).build().baseRegister();
    register.pull(REGION, "do", Optional.empty(), listener);
  }

  private void pull(LicenceSource source) {
    pull(source, new Heard());
  }

  /** A sound source of one business, but for some methods of itself or of its snapshots. */
  private static LicenceSource sound(Map<String, Supplier<Object>> wrong) {
    ListedLicences listed = new ListedLicences().with(business("B0").build());
    return sound(LicenceSource.class, listed, wrong);
  }

  private static <T> T sound(Class<T> type, T sound, Map<String, Supplier<Object>> wrong) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              if (wrong.containsKey(method.getName())) {
                return wrong.get(method.getName()).get();
              }
              try {
                Object answer = method.invoke(sound, arguments);
                return answer instanceof LicenceSnapshot snapshot
                    ? sound(LicenceSnapshot.class, snapshot, wrong)
                    : answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  private static LicenceSource itemsOf(Supplier<Object> items) {
    return sound(Map.of("items", items));
  }

  private static LicenceItem item(String id) {
    if (id.equals("broken")) {
      fail();
    }
    return LicenceItem.builder().row(2).business(business(id).build()).build();
  }

  private static void assertTold(String how, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            PlugInFailedException.class,
            e -> {
              assertThat(e.isRetryable()).isFalse();
              assertThat(e.getText().getEnglish())
                  .isEqualTo("licence source listed failed: " + how);
              assertThat(e.getText().getChinese()).startsWith("许可数据来源 listed 失败：");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "items", "isComplete", "getWatermark", "close"})
  void aFailureThatASourceForgotToWrapIsToldWithoutItsWords(String method) {
    LicenceSource source = sound(Map.of(method, BrokenSourceTest::fail));

    assertTold("java.lang.IllegalStateException", () -> pull(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "items", "getWatermark"})
  void nullIsNoAnswer(String method) {
    LicenceSource source = sound(Map.of(method, () -> null));

    assertTold("it returned null", () -> pull(source));
  }

  @Test
  void aStreamThatWasUsedUpBreaksWithItsIterator() {
    Stream<LicenceItem> used = Stream.empty();
    used.iterator();

    assertTold("java.lang.IllegalStateException", () -> pull(itemsOf(() -> used)));
  }

  @Test
  void aStreamMayBreakInTheMiddleOrWhenItIsClosed() {
    assertTold(
        "java.lang.IllegalStateException",
        () -> pull(itemsOf(() -> Stream.of("B0", "broken").map(BrokenSourceTest::item))));
    assertThat(desk.all(EntryKind.BUSINESS)).isEmpty();
    assertTold(
        "java.lang.IllegalStateException",
        () -> pull(itemsOf(() -> Stream.of(item("B0")).onClose(BrokenSourceTest::fail))));
  }

  @Test
  void aBadRowThatThrowsIsAFailureOfTheSourceAndNotOfAnArgument() {
    assertTold(
        "org.liangze.model.InvalidValueException",
        () -> pull(itemsOf(() -> Stream.of("B 0").map(BrokenSourceTest::item))));
  }

  @Test
  void whatBrokeFirstIsToldAndNotThatClosingFailedToo() {
    LicenceSource source =
        sound(
            Map.of(
                "items",
                () -> Stream.of("B 0").map(BrokenSourceTest::item),
                "close",
                BrokenSourceTest::fail));

    assertTold("org.liangze.model.InvalidValueException", () -> pull(source));
  }

  @Test
  void whatTheListenerThrowsIsTheHostsOwn() {
    IllegalStateException own = new IllegalStateException("the screen is gone");
    IntakeListener listener =
        new IntakeListener() {
          @Override
          public void onProgress(long rows) {
            throw own;
          }
        };

    assertThatThrownBy(() -> pull(new ListedLicences().with(business("B0").build()), listener))
        .isSameAs(own);
  }
}
