package org.liangze.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.exchange.table.TableLayout;
import org.liangze.model.ledger.LedgerEntry;

/**
 * The files of a province (数据文件), none of them opened yet.
 *
 * @param settings what the folder says about itself
 * @param divisions the lists of divisions, each adding to those before it; at least one
 * @param aliases the old codes of divisions
 * @param entries the files of ledger entries, referenced ones before those that refer
 */
record Tables(
    FolderSettings settings,
    List<Path> divisions,
    Optional<Path> aliases,
    Map<TableLayout<? extends LedgerEntry>, Path> entries) {}
