package org.liangze.spi.source;

import java.util.Optional;

/**
 * Where licence data comes from (许可数据来源): as a rule the province's licence system.
 *
 * <p>The rules, by their numbers:
 *
 * <ul>
 *   <li><b>S1</b> Every row of the source is one item, in the order of the source, with its row:
 *       from 1, rising. The findings of an item name the same row.
 *   <li><b>S2</b> A bad row is an item with its findings, at least one of them an error, and with
 *       the id of its business where that can be read. It never stops the rest.
 *   <li><b>S3</b> Rows are passed on as they stand: nothing is corrected, and what comes twice or
 *       late is not dropped.
 *   <li><b>S4</b> Without a watermark every row is read. A snapshot opened with one has every row
 *       that came after the snapshot of that watermark was opened, whenever it came; unless it is
 *       complete, it has no row that the source can tell to be older. A watermark that the source
 *       does not know is a failure (S9), or all is read.
 *   <li><b>S5</b> Each opening gives a snapshot of its own, which names its version. Snapshots do
 *       not disturb each other, on any number of threads.
 *   <li><b>S6</b> Items are streamed once, as they are read; a second stream is refused with an
 *       {@link IllegalStateException}. Memory does not grow with the source.
 *   <li><b>S7</b> A snapshot may be closed at any time, and more than once; that gives back all
 *       that was opened for it.
 *   <li><b>S8</b> A snapshot is complete only if a business that is missing in it is gone. In any
 *       other, what is gone comes as a tombstone, if the source can tell at all.
 *   <li><b>S9</b> Whatever keeps a source from being read to its end is a {@link
 *       LicenceSourceException}, at opening or while reading, wrapped once, with the source's id
 *       and a retryable flag. A snapshot is never silently short.
 *   <li><b>S10</b> No finding and no message shows a personal value.
 * </ul>
 *
 * <p>Implementations are safe for use by any number of threads. The test kit ({@code
 * liangze-spi-testkit}) has tests of each rule, named after it.
 *
 * <p>This interface grows by {@code default} methods only.
 */
public interface LicenceSource {

  /**
   * Returns the plug-in's id, such as {@code licence-csv}; it stands in every {@link
   * LicenceSourceException}.
   */
  String getId();

  /**
   * Opens a snapshot, which the caller closes.
   *
   * @param watermark {@link LicenceSnapshot#getWatermark()} of the last snapshot that was taken in
   *     whole; empty to read all (S4)
   * @throws LicenceSourceException if the source cannot be read (S9)
   */
  LicenceSnapshot open(Optional<String> watermark);
}
