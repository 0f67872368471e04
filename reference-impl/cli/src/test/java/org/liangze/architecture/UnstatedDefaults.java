package org.liangze.architecture;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Formatter;
import java.util.ResourceBundle;
import java.util.Scanner;

/** The calls that take the machine's charset or locale without saying so. Never run. */
final class UnstatedDefaults {

  private UnstatedDefaults() {}

  static void charsets(byte[] bytes, String text, File file, Path path) throws Exception {
    text.getBytes();
    new String(bytes);
    new String(bytes, 0, 1);
    new FileReader(text);
    new FileReader(file);
    new FileWriter(text);
    new FileWriter(text, true);
    new FileWriter(file);
    new FileWriter(file, true);
    new Scanner(file);
    new Scanner(path);
    new ByteArrayOutputStream().toString();
  }

  static void charsetsOfStreams(InputStream in, OutputStream out, String text, File file)
      throws Exception {
    new InputStreamReader(in);
    new Scanner(in);
    new OutputStreamWriter(out);
    new PrintStream(out);
    new PrintStream(out, true);
    new PrintStream(text);
    new PrintStream(file);
    new PrintWriter(out);
    new PrintWriter(out, true);
    new PrintWriter(text);
    new PrintWriter(file);
  }

  static void localesOfTexts(String text, Object value, PrintStream stream, PrintWriter writer) {
    text.toLowerCase();
    text.toUpperCase();
    String.format(text, value);
    text.formatted(value);
    stream.printf(text, value);
    stream.format(text, value);
    writer.printf(text, value);
    writer.format(text, value);
    new Formatter();
    new Formatter(new StringBuilder());
    MessageFormat.format(text, value);
    new MessageFormat(text);
    Collator.getInstance();
    ResourceBundle.getBundle(text);
  }

  static void localesOfNumbersAndDates(String text) {
    new DecimalFormat();
    new DecimalFormat(text);
    NumberFormat.getInstance();
    NumberFormat.getNumberInstance();
    NumberFormat.getIntegerInstance();
    NumberFormat.getPercentInstance();
    NumberFormat.getCurrencyInstance();
    DateTimeFormatter.ofPattern(text);
    DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT);
    DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
    new DateTimeFormatterBuilder().toFormatter();
  }
}
