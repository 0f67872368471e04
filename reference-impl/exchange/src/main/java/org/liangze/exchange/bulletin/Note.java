package org.liangze.exchange.bulletin;

/**
 * A note below the figures (说明): from what and how they were computed.
 *
 * <p>Example: 台账版本, 1024.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Note {

  private final String label;
  private final String content;

  Note(String label, String content) {
    this.label = label;
    this.content = content;
  }

  public String getLabel() {
    return label;
  }

  public String getContent() {
    return content;
  }
}
