package org.liangze.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a database (数据库地址), such as {@code jdbc:postgresql://localhost/liangze}. It may
 * hold a password, which is never shown.
 */
final class StoreAddress {

  private static final String HIDDEN = "***";

  /** {@code password=secret}, and names like it, up to the next name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?is)([?&;]\\s*[\\w.]*(?:pass|pwd|secret|token|key)[\\w.]*=).*?(?=[&;][\\w.]+=|$)");

  /** {@code //user:secret@host}, or {@code user/secret@host}. */
  private static final Pattern BEFORE_HOST =
      Pattern.compile("(//[^/?:@\\s]*:|:[^/?:@\\s]+/)[^/?\\s]*@");

  private final String url;
  private final @Nullable String password;

  /**
   * @param password what the environment says, beside the address; null if nothing
   */
  StoreAddress(String url, @Nullable String password) {
    this.url = url;
    this.password = password;
  }

  String getUrl() {
    return url;
  }

  /** Returns the address without a password. */
  String getShown() {
    return masked(url);
  }

  /** Returns a text, such as what a driver says, without any password that stands in it. */
  String without(String text) {
    String shown = masked(text);
    return password == null || password.isEmpty() ? shown : shown.replace(password, HIDDEN);
  }

  /** Returns a text that may hold an address, without the password. */
  static String masked(String text) {
    String named = NAMED.matcher(text).replaceAll("$1" + HIDDEN);
    return BEFORE_HOST.matcher(named).replaceAll("$1" + HIDDEN + "@");
  }

  /** Returns the address without a password. */
  @Override
  public String toString() {
    return getShown();
  }
}
