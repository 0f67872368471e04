package org.liangze.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what data are known again (数据指纹): files and texts, in order. What is loaded depends on all
 * that was read before, so that mended cadres make the assignments other data too. Not thread-safe.
 */
final class Fingerprint {

  /** So that it fits into the identifier of an operation; 96 bits. */
  private static final int SHOWN = 24;

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  Fingerprint add(String text) {
    digest.update((text + "\0").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds the content of a file; of one that cannot be read, only what could be. */
  Fingerprint add(Path file) {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException unreadable) {
      // Whoever reads it for its rows tells why.
    }
    return add("");
  }

  /** Returns the fingerprint of what was added so far. */
  String get() {
    try {
      byte[] soFar = ((MessageDigest) digest.clone()).digest();
      return HexFormat.of().formatHex(soFar).substring(0, SHOWN);
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("SHA-256 of the platform can be cloned", impossible);
    }
  }
}
