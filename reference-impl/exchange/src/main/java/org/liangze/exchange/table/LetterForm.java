package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;

/** Commitment letters (承诺书). */
final class LetterForm extends RowForm<CommitmentLetter> {

  private static final Terms<LetterChannel> CHANNELS =
      Terms.of(LetterChannel.class, LetterChannel::getLabel)
          .also(LetterChannel.ON_PAPER, "书面", "线下")
          .also(LetterChannel.ONLINE, "网上")
          .also(LetterChannel.COLLECTIVE, "集体签订");

  private final TableColumn id = required("id", "L0000017", "承诺书编号", "责任书编号", "编号");
  private final TableColumn cadre =
      referring(required("cadre_id", "C1525-0007", "干部编号", "包保干部编号", "人员编号"), EntryKind.CADRE);
  private final TableColumn assignment =
      referring(optional("assignment_id", "A0000017", "包保关系编号", "关系编号"), EntryKind.ASSIGNMENT);
  private final TableColumn tier = required("tier", "CITY", "承诺书层级", "层级", "包保层级");
  private final TableColumn jurisdiction =
      required("jurisdiction", "1525", "任职区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn channel = required("channel", "ONLINE", "签订方式", "签署方式");
  private final TableColumn signedOn = required("signed_on", "2022-11-03", "签订日期", "签署日期", "签订时间");
  private final TableColumn end =
      lastDayAs(optional("end", "2023-11-03", "失效日期"), "last_day", "有效期至", "有效期止");

  @Override
  @Nullable CommitmentLetter read(RowFields row) {
    String readId = row.key(id);
    String readCadre = row.reference(cadre, EntryKind.CADRE);
    String readAssignment = row.reference(assignment, EntryKind.ASSIGNMENT);
    Tier readTier = row.term(tier, DivisionForm.TIERS);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    LetterChannel readChannel = row.term(channel, CHANNELS);
    LocalDate readSigned = row.day(signedOn);
    LocalDate readEnd = row.day(end);
    row.span(end, readSigned, readEnd);
    if (row.isBad()
        || readId == null
        || readCadre == null
        || readTier == null
        || readJurisdiction == null
        || readChannel == null
        || readSigned == null) {
      return null;
    }
    return CommitmentLetter.builder()
        .id(readId)
        .cadreId(readCadre)
        .assignmentId(Optional.ofNullable(readAssignment))
        .tier(readTier)
        .jurisdiction(readJurisdiction)
        .channel(readChannel)
        .signedOn(readSigned)
        .end(Optional.ofNullable(readEnd))
        .build();
  }

  @Override
  void write(CommitmentLetter letter, RowCells row) {
    row.text(id, letter.getId());
    row.text(cadre, letter.getCadreId());
    row.text(assignment, letter.getAssignmentId());
    row.term(tier, DivisionForm.TIERS, letter.getTier());
    row.text(jurisdiction, letter.getJurisdiction().getValue());
    row.term(channel, CHANNELS, letter.getChannel());
    row.day(signedOn, letter.getSignedOn());
    row.day(end, letter.getEnd());
  }
}
