package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;

/** Stores that break the contract in ways that must not hang a host, nor hide what happened. */
@Timeout(20)
class BrokenPlugInTest {

  private static final Actor OFFICE = Actor.of("office-15", Scope.everything());

  private static TwoResponsibilities over(LedgerStore store) {
    return DefaultTwoResponsibilities.builder()
        .store(store)
        .jurisdictions(SmallProvince.TREE)
        .clock(Clock.systemUTC())
        .zone(ZoneId.of("Asia/Shanghai"))
        .build();
  }

  /** A sound store but for one method, which a plug-in author got wrong. */
  private static LedgerStore sound(String except, Supplier<Object> wrong) {
    MemoryLedgerStore memory = new MemoryLedgerStore();
    return (LedgerStore)
        Proxy.newProxyInstance(
            LedgerStore.class.getClassLoader(),
            new Class<?>[] {LedgerStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(except)) {
                return wrong.get();
              }
              if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
              }
              try {
                return method.invoke(memory, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Test
  void aFeedThatEndsTooEarlyIsAFailureAndNoEndlessLoop() {
    TwoResponsibilities liangze =
        over(sound("changes", () -> ChangePage.of(List.of(), ChangePosition.START, true)));
    liangze.baseRegister().record(OFFICE, "op-1", business("B0").build());

    assertThatThrownBy(() -> liangze.baseRegister().record(OFFICE, "op-1", business("B0").build()))
        .isInstanceOf(PlugInFailedException.class)
        .hasMessageContaining("the change feed lacks writes of revision 1");
    assertThatThrownBy(
            () ->
                liangze
                    .dispatch()
                    .daily(DispatchRequest.of(day("2022-11-01"), code("15")), Scope.everything()))
        .isInstanceOf(PlugInFailedException.class)
        .hasMessageContaining("change feed ends before");
  }

  @Test
  void aFailureThatAPlugInForgotToWrapIsToldWithoutItsWords() {
    TwoResponsibilities liangze =
        over(
            sound(
                "find",
                () -> {
                  throw new IllegalStateException("duplicate key 13800138000");
                }));

    assertThatThrownBy(() -> liangze.baseRegister().findBusiness("B0", Scope.everything()))
        .isInstanceOfSatisfying(
            PlugInFailedException.class,
            e -> {
              assertThat(e.isRetryable()).isFalse();
              assertThat(e)
                  .hasMessageContaining("java.lang.IllegalStateException")
                  .hasMessageContaining("memory");
              assertThat(e.getMessage()).doesNotContain("13800138000");
              assertThat(e).hasCauseInstanceOf(IllegalStateException.class);
            });
  }

  @Test
  @SuppressWarnings("DataFlowIssue")
  void aNullArgumentIsNamed() {
    TwoResponsibilities liangze = over(new MemoryLedgerStore());

    assertThatThrownBy(
            () -> liangze.guarantees().assign(null, "op-1", "B0", "C0", day("2022-11-01")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("actor");
    assertThatThrownBy(
            () -> liangze.guarantees().assign(OFFICE, "op-1", null, "C0", day("2022-11-01")))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id");
  }
}
