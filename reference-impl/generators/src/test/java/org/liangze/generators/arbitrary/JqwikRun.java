package org.liangze.generators.arbitrary;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * A run of the only property of a class with jqwik, as a user's build would run it.
 *
 * @param failure what was thrown, if it failed
 * @param report what jqwik reported
 */
public record JqwikRun(Optional<Throwable> failure, String report) {

  public static JqwikRun of(Class<?> withOneProperty) {
    List<TestExecutionResult> results = new ArrayList<>();
    StringBuilder reported = new StringBuilder();
    LauncherFactory.create()
        .execute(
            request()
                .selectors(selectClass(withOneProperty))
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "")
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  results.add(result);
                }
              }

              @Override
              public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                entry.getKeyValuePairs().values().forEach(reported::append);
              }
            });
    if (results.size() != 1) {
      throw new IllegalStateException(results.size() + " properties in " + withOneProperty);
    }
    return new JqwikRun(results.get(0).getThrowable(), reported.toString());
  }

  /** Returns the smallest values that jqwik found to fail, as it prints them. */
  public String shrunkSample() {
    // A sample that happens to be the smallest already is called "Sample" alone.
    String[] samples = report.split("(?m)^(Shrunk )?Sample\\b.*$", 2);
    String[] lines = samples[1].split("\\R");
    StringBuilder kept = new StringBuilder();
    for (int i = 2; i < lines.length && lines[i].startsWith("  "); i++) {
      kept.append(lines[i].stripTrailing()).append('\n');
    }
    return kept.toString();
  }
}
