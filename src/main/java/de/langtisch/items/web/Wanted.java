package de.langtisch.items.web;

import de.langtisch.kernel.Ids;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.SignedIn;

/// The id of an item that a form begins: the same for the same form and account, so that a double click begins one
/// only, and never an id that somebody chose, so that what stands under one shows nothing.
final class Wanted {
    private Wanted() {}

    static ItemId of(String wanted, SignedIn account) {
        return new ItemId(Ids.of(new ItemId(wanted).value() + account.id().value()));
    }
}
