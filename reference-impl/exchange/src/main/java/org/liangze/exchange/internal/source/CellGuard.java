package org.liangze.exchange.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/**
 * Stands between a text and the CSV parser, which would take a cell of any length into memory.
 *
 * <p>Walks through the text by the same grammar as the parser (RFC 4180; an end of line is CR, LF
 * or both), cuts cells and rows that are over the limits, and keeps note of what it saw, by the
 * number of the record. A quote that is never closed makes the rest of the text one cell: it is
 * told from a long cell by the rows inside it, each with as many separators as the header has.
 *
 * <p>Not thread-safe.
 */
final class CellGuard extends Reader {

  /** The longest cell, in UTF-16 units; twice what a spreadsheet's cell can hold. */
  static final int LONGEST_CELL = 1 << 16;

  /** The longest row, in UTF-16 units. */
  static final int LONGEST_RECORD = 1 << 20;

  /** The most cells of a row. */
  static final int MOST_CELLS = 1_024;

  /** So many whole rows within the quotes of a cell over the limit tell that they never close. */
  private static final int ROWS_THAT_TELL = 2;

  /** Of the line on which a quote opens, the separators do not tell a row from a cell. */
  private static final int NOT_COUNTED = -1;

  private static final int BLOCK = 1 << 14;
  private static final char QUOTE = '"';

  private enum State {
    /** Before the first character of a cell. */
    START,
    /** In a cell without quotes. */
    PLAIN,
    QUOTED,
    /** Behind a quote within a quoted cell: its end, or the first half of a doubled one. */
    QUOTE_SEEN,
    /** Behind the end of a quoted cell, where nothing but blanks belongs. */
    BEHIND_QUOTES
  }

  private final Reader in;
  private final char separator;
  private final char[] input = new char[BLOCK];
  // A cut may add one closing quote to what was read.
  private final char[] output = new char[BLOCK + 1];
  private final Deque<Note> notes = new ArrayDeque<>();

  private int outputFrom;
  private int outputEnd;
  private boolean ended;

  private State state = State.START;
  private boolean afterCarriageReturn;
  private boolean cutCell;
  private boolean cutRecord;
  private long record = 1;
  private long line = 1;
  private int cell;
  private int cellLength;
  private int recordLength;
  private boolean nulNoted;
  private int separatorsOfHeader;

  private long quoteLine;
  private int separatorsOfQuotedLine;
  private long linesWithinQuotes;
  private long rowsWithinQuotes;
  private boolean brokenQuoteNoted;
  private @Nullable Text unclosed;

  CellGuard(Reader in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  /** Returns and forgets what was noted about a record. */
  List<RowFault> takeFaults(long number) {
    List<RowFault> faults = Collections.emptyList();
    while (!notes.isEmpty() && notes.peekFirst().record <= number) {
      if (faults.isEmpty()) {
        faults = new ArrayList<>(2);
      }
      faults.add(notes.removeFirst().fault);
    }
    return faults;
  }

  /** Returns why the text ends with this record though it has not ended; null if it goes on. */
  @Nullable Text getUnclosed(long number) {
    return number >= record ? unclosed : null;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (outputFrom == outputEnd) {
      if (ended) {
        return -1;
      }
      fill();
    }
    int count = Math.min(length, outputEnd - outputFrom);
    System.arraycopy(output, outputFrom, target, from, count);
    outputFrom += count;
    return count;
  }

  private void fill() throws IOException {
    outputFrom = 0;
    outputEnd = 0;
    int read = in.read(input);
    if (read < 0) {
      ended = true;
      if (state == State.QUOTED) {
        noteUnclosed();
      }
      return;
    }
    for (int i = 0; i < read && !ended; i++) {
      step(input[i]);
    }
  }

  private void step(char c) {
    if (c == 0 && !nulNoted) {
      nulNoted = true;
      note(IntakeFinding.INVALID_VALUE, Text.of("含有空字符（NUL）", "holds a NUL character"));
    }
    boolean secondOfPair = afterCarriageReturn && c == '\n';
    afterCarriageReturn = c == '\r';
    if (c == '\n' || c == '\r') {
      endLine(c, secondOfPair);
    } else if (state == State.QUOTED) {
      stepQuoted(c);
    } else {
      stepPlain(c);
    }
  }

  private void endLine(char c, boolean secondOfPair) {
    if (!secondOfPair) {
      line++;
    }
    if (state == State.QUOTED) {
      endQuotedLine(secondOfPair);
      content(c);
    } else if (secondOfPair) {
      emit(c);
    } else {
      endRecord(c);
    }
  }

  private void endRecord(char c) {
    noteRowsWithinQuotes();
    emit(c);
    separatorsOfHeader = separatorsOfHeader == 0 ? cell : separatorsOfHeader;
    record++;
    cell = 0;
    recordLength = 0;
    cutRecord = false;
    nulNoted = false;
    startCell();
  }

  private void startCell() {
    state = State.START;
    cellLength = 0;
    cutCell = cutRecord;
    linesWithinQuotes = 0;
    rowsWithinQuotes = 0;
    brokenQuoteNoted = false;
  }

  private void stepPlain(char c) {
    if (c == separator) {
      endCell(c);
    } else if (c == QUOTE && state == State.START) {
      state = State.QUOTED;
      quoteLine = line;
      separatorsOfQuotedLine = NOT_COUNTED;
      emitUnlessCut(c);
    } else if (c == QUOTE && state == State.QUOTE_SEEN) {
      state = State.QUOTED;
      secondOfDoubledQuote();
    } else {
      if (state == State.QUOTE_SEEN || state == State.BEHIND_QUOTES) {
        state = State.BEHIND_QUOTES;
        if (c != ' ') {
          noteBrokenQuote();
        }
      } else {
        state = State.PLAIN;
      }
      content(c);
    }
  }

  private void endCell(char c) {
    noteRowsWithinQuotes();
    cell++;
    recordLength++;
    if (cell >= MOST_CELLS && !cutRecord) {
      cutRecord = true;
      note(
          IntakeFinding.TOO_MANY_CELLS,
          Text.of("超过 " + MOST_CELLS + " 个单元格", "more than " + MOST_CELLS + " cells"));
    }
    if (!cutRecord) {
      emit(c);
    }
    startCell();
  }

  private void stepQuoted(char c) {
    if (c == QUOTE) {
      state = State.QUOTE_SEEN;
      emitUnlessCut(c);
    } else {
      if (c == separator && separatorsOfQuotedLine != NOT_COUNTED) {
        separatorsOfQuotedLine++;
      }
      content(c);
    }
  }

  private void endQuotedLine(boolean secondOfPair) {
    if (secondOfPair) {
      return;
    }
    if (separatorsOfQuotedLine != NOT_COUNTED) {
      linesWithinQuotes++;
      rowsWithinQuotes += separatorsOfQuotedLine == separatorsOfHeader ? 1 : 0;
    }
    separatorsOfQuotedLine = 0;
    if (cutCell && rowsWithinQuotes >= ROWS_THAT_TELL && areMostlyRowsWithinQuotes()) {
      noteUnclosed();
      ended = true;
    }
  }

  /** The first of the two was let through as a closing quote; over the limit it stays one. */
  private void secondOfDoubledQuote() {
    if (cutCell) {
      return;
    }
    cellLength++;
    recordLength++;
    if (isOverLimit()) {
      cut();
    } else {
      emit(QUOTE);
    }
  }

  private void content(char c) {
    if (cutCell) {
      return;
    }
    cellLength++;
    recordLength++;
    if (isOverLimit()) {
      if (state == State.QUOTED) {
        emit(QUOTE);
      }
      cut();
    } else {
      emit(c);
    }
  }

  private boolean isOverLimit() {
    return cellLength > LONGEST_CELL || recordLength > LONGEST_RECORD;
  }

  private void cut() {
    cutCell = true;
    if (cellLength > LONGEST_CELL) {
      notes.addLast(
          new Note(
              record,
              new RowFault(
                  cell,
                  IntakeFinding.TOO_LONG,
                  Text.of(
                      "单元格超过 " + LONGEST_CELL + " 个字符，未读取其余部分",
                      "the cell has more than "
                          + LONGEST_CELL
                          + " characters; the rest was not read"))));
    } else {
      cutRecord = true;
      note(
          IntakeFinding.TOO_LONG,
          Text.of(
              "该行超过 " + LONGEST_RECORD + " 个字符，未读取其余部分",
              "the row has more than " + LONGEST_RECORD + " characters; the rest was not read"));
    }
  }

  private void noteRowsWithinQuotes() {
    if (areMostlyRowsWithinQuotes()) {
      noteBrokenQuote();
    }
  }

  private boolean areMostlyRowsWithinQuotes() {
    return separatorsOfHeader > 0
        && rowsWithinQuotes > 0
        && 2 * rowsWithinQuotes > linesWithinQuotes;
  }

  private void noteBrokenQuote() {
    if (brokenQuoteNoted) {
      return;
    }
    brokenQuoteNoted = true;
    notes.addLast(
        new Note(
            record,
            new RowFault(
                cell,
                IntakeFinding.UNCLOSED_QUOTE,
                Text.of(
                    "引号使用有误（文本第 " + quoteLine + " 至 " + line + " 行被读作一个单元格）；或缺引号，或引号未成对",
                    "misplaced quote (lines "
                        + quoteLine
                        + " to "
                        + line
                        + " of the text were read as one cell); perhaps a quote is missing or not doubled"))));
  }

  private void noteUnclosed() {
    unclosed =
        Text.of(
            "第 " + (cell + 1) + " 列的引号（文本第 " + quoteLine + " 行）没有闭合，其后的行无法区分；请补上引号后重新提交",
            "the quote in column "
                + (cell + 1)
                + " (line "
                + quoteLine
                + " of the text) is never closed, so that no later row can be told; close it and send the file again");
  }

  private void note(IntakeFinding code, Text message) {
    notes.addLast(new Note(record, new RowFault(RowFault.WHOLE_ROW, code, message)));
  }

  private void emitUnlessCut(char c) {
    if (!cutCell) {
      emit(c);
    }
  }

  private void emit(char c) {
    output[outputEnd++] = c;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private static final class Note {
    final long record;
    final RowFault fault;

    Note(long record, RowFault fault) {
      this.record = record;
      this.fault = fault;
    }
  }
}
