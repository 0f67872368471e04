package org.liangze.exchange.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;

/** A table cannot be written; see {@link TableError}. */
public final class TableException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  TableException(TableError code, Text text, @Nullable Throwable cause) {
    super(code, text, cause);
  }

  static TableException cannotWrite(String what, IOException cause) {
    return new TableException(
        TableError.CANNOT_WRITE,
        Text.of(
            what + " 无法写入（" + cause.getClass().getSimpleName() + "）",
            what + " cannot be written (" + cause.getClass().getSimpleName() + ")"),
        cause);
  }
}
