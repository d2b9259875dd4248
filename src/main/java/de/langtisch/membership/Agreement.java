package de.langtisch.membership;

import java.time.LocalDate;

/// The Kooperationsvereinbarung with its term, both days included; an extension is an agreement of its own (reality.md
/// 8). `source` says where it is documented.
public record Agreement(
        String id, String title, LocalDate signedOn, LocalDate from, LocalDate to, String signatories, String source) {
    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }
}
