package org.liangze.engine;

import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.register.RegisterPage;
import org.liangze.api.register.RegisterRequest;
import org.liangze.api.register.RegisterRow;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.book.KeysetPage;
import org.liangze.engine.book.LedgerBook;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;

/** Reads pages of the register, each in one pass over the book; keeps no more than the page. */
final class Registers {

  private final FollowedBook book;
  private final Rules rules;

  Registers(FollowedBook book, Rules rules) {
    this.book = book;
    this.rules = rules;
  }

  RegisterPage page(RegisterRequest request, Actor reader) {
    request.getJurisdiction().ifPresent(code -> requireWithin(code, reader.getScope()));
    return book.read(request.getKnownAt(), read -> page(request, reader, read));
  }

  private void requireWithin(JurisdictionCode jurisdiction, Scope scope) {
    rules.getJurisdictions().get(jurisdiction);
    if (!scope.contains(jurisdiction)) {
      throw new OutOfScopeException(jurisdiction);
    }
  }

  private RegisterPage page(RegisterRequest request, Actor reader, LedgerBook read) {
    KeysetPage<RegisterRow> page = new KeysetPage<>(request.getPage());
    RegisterRows rows = new RegisterRows(read, rules, request.getDate(), reader);
    read.forEachBusiness(
        business ->
            !page.isOutOfReach(business.getId()) && isMeant(business, request, reader.getScope()),
        facts -> {
          if (rows.isIn(request.getPart(), facts)) {
            page.offer(facts.getBusiness().getId(), () -> rows.row(facts));
          }
        });
    return RegisterPage.builder()
        .request(request)
        .revision(read.getRevision())
        .rows(page.getItems())
        .next(page.getNext())
        .build();
  }

  private boolean isMeant(FoodBusiness business, RegisterRequest request, Scope scope) {
    JurisdictionCode place = business.getJurisdiction();
    return business.isInRegister(request.getDate())
        && request.getFilter().passes(business)
        && scope.contains(place)
        && (!request.getJurisdiction().isPresent()
            || isWithin(place, request.getJurisdiction().get()));
  }

  private boolean isWithin(JurisdictionCode place, JurisdictionCode ancestor) {
    JurisdictionTree tree = rules.getJurisdictions();
    return tree.contains(place) && tree.isWithin(place, ancestor);
  }
}
