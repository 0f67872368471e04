package org.liangze.api;

import java.time.LocalDate;
import org.liangze.api.register.RegisterPage;
import org.liangze.api.register.RegisterRequest;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;

/**
 * The three persons' roles (三人): principal, director, officer.
 *
 * <p>A business has one principal and one director at a time, and any number of officers. That one
 * person is both principal and director is not refused: it is reported in the {@link #register}.
 *
 * <p>Who answered for a business whose licence was revoked holds no role anywhere for as many years
 * as the policy says on the first day of the appointment ({@link
 * org.liangze.model.policy.DutyParameters#BAR_YEARS}). An appointment lasts until it is ended, so
 * one that begins before the revocation is refused as well. Revocations are looked for everywhere;
 * of one outside the actor's scope, nothing is shown but until when the person is barred.
 *
 * <p>Safe for use by any number of threads: of two calls that appoint to one role of one business
 * at the same time, one ends with a {@link org.liangze.api.error.ConflictException}.
 */
public interface Roles {

  /**
   * Appoints a person at a business (任命). The appointment's identifier is {@code
   * <business>.<role>-<number>}, such as {@code B150102-000017.officer-2}, and stands in the
   * receipt.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if from that day on the person holds the role
   *     there already, another is principal or director, or the person is barred; a unit that must
   *     have a director beside the contractor's may have as many as that asks for
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt appoint(Actor actor, String operationId, RoleAppointing appointing);

  /**
   * Replaces whoever holds an appointment (更换): it ends on the successor's first day, and the
   * successor begins on it, in one commit. Fails like {@link #dismiss} and {@link #appoint}
   * together, with everything that stands against either.
   *
   * @param successor of the same role at the same business; VALUE_NOT_ALLOWED if not
   */
  Receipt replace(Actor actor, String operationId, String appointmentId, RoleAppointing successor);

  /**
   * Ends an appointment (免职).
   *
   * @param end the first day on which it no longer holds
   * @throws org.liangze.api.error.UnknownEntryException if there is no such appointment
   * @throws org.liangze.api.error.OutOfScopeException if its business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if it has ended by that day, or the end is not
   *     after its first day
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt dismiss(Actor actor, String operationId, String appointmentId, LocalDate end);

  /**
   * Records that a person completed a training (登记培训). Its identifier is the operation's. The
   * person need not hold a role: trainings before the appointment count as well.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if the day is yet to come
   * @throws org.liangze.api.error.ConflictException if another training has this identifier
   */
  Receipt train(Actor actor, String operationId, TrainingGiven training);

  /**
   * Bars a person who answered for a business whose licence was revoked (禁业). Its identifier is the
   * operation's. Appointments that the person holds are not ended by it, but told in the register.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if the day is yet to come
   * @throws org.liangze.api.error.ConflictException if another bar has this identifier
   */
  Receipt disqualify(Actor actor, String operationId, LicenceRevoked revoked);

  /** Returns the next appointments at a business, past, present and to come. */
  RecordPage<RoleAppointment> ofBusiness(String businessId, PageRequest page, Scope scope);

  /**
   * Returns the next appointments of a person, past, present and to come, at whatever business: one
   * person may be officer of several shops.
   */
  RecordPage<RoleAppointment> ofPerson(String personId, PageRequest page, Scope scope);

  /** Returns the next trainings to which a business sent its people. */
  RecordPage<TrainingRecord> trainingsOfBusiness(String businessId, PageRequest page, Scope scope);

  /** Returns the next trainings of a person. */
  RecordPage<TrainingRecord> trainingsOfPerson(String personId, PageRequest page, Scope scope);

  /** Returns the next persons who are barred on account of a business. */
  RecordPage<Disqualification> disqualificationsOfBusiness(
      String businessId, PageRequest page, Scope scope);

  /** Returns the next bars of a person, also those that have run out. */
  RecordPage<Disqualification> disqualificationsOfPerson(
      String personId, PageRequest page, Scope scope);

  /**
   * Returns the next businesses of the register with their three persons on a day (三人名册), among
   * them the two ledgers (两本台账): businesses with director and officer, and with officer only.
   *
   * <p>A business is listed where it is now, if it is in the register on the day. Which roles are
   * vacant is what the indicators OFFICER_APPOINTED and DIRECTOR_APPOINTED miss, and that there is
   * no principal. Of appointments in books outside the reader's scope, only the role is shown.
   *
   * @param reader whose scope is shown, and whose rights decide whether names are
   * @throws org.liangze.api.error.OutOfScopeException if a jurisdiction is given that is not wholly
   *     within the reader's scope
   * @throws org.liangze.model.jurisdiction.UnknownJurisdictionException if it is not in the tree
   */
  RegisterPage register(RegisterRequest request, Actor reader);
}
