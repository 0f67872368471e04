package org.liangze.cli;

import java.nio.file.Path;
import org.liangze.exchange.table.DivisionList;
import org.liangze.exchange.table.DivisionTable;
import org.liangze.exchange.table.IntakeContext;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionTree;

/** A list of divisions to look codes up in (区划表). */
final class DivisionsFile {

  private DivisionsFile() {}

  /**
   * Returns the divisions of a file.
   *
   * @throws UserException if the file is not a sound list of divisions
   */
  static JurisdictionTree read(Path file) {
    DivisionList list = DivisionTable.of(file).read(IntakeContext.builder().build());
    if (!list.isClean()) {
      throw UserException.unreadable(
          Text.same(file + ": ")
              .plus(list.getFaults().get(0).getMessage())
              .plus(Text.of("（详见 check divisions）", " (for more: check divisions)")),
          null);
    }
    return list.getTree();
  }
}
