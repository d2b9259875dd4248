package de.langtisch.membership;

import de.langtisch.audit.Audit;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The head of office records an agreement or its extension.
@Component
public class Agreements {
    private final MemberRows members;
    private final Audit audit;

    Agreements(MemberRows members, Audit audit) {
        this.members = members;
        this.audit = audit;
    }

    /// The form. `id` is new for each form shown, so that sending it twice records once.
    public record NewAgreement(
            String id,
            String title,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String signatories,
            String source) {}

    @Transactional
    public Outcome<String> add(SignedIn head, NewAgreement form) {
        Accessions.requireHead(head);
        var typed = new Typed()
                .line("title", form.title())
                .check("title", form.title(), "membership.error.required", t -> !t.isEmpty())
                .check("signatories", form.signatories(), "membership.error.text", Agreements::isText)
                .line("source", form.source());
        var signedOn = required(typed, "signedOn", form.signedOn());
        var from = required(typed, "von", form.from());
        var to = required(typed, "bis", form.to());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            typed.refuse("bis", "membership.error.dateOrder");
        }
        if (!typed.isSound()) {
            return new Outcome.Refused<>(typed.problems());
        }
        var agreement = new Agreement(
                form.id(),
                form.title().strip(),
                signedOn.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                form.signatories().strip(),
                form.source().strip());
        if (members.insert(agreement)) {
            audit.record(head.did("agreement.recorded", form.id()));
        }
        return new Outcome.Done<>(form.id());
    }

    private static Optional<LocalDate> required(Typed typed, String field, @Nullable LocalDate date) {
        if (date == null) {
            typed.refuse(field, "membership.error.required");
        }
        return Optional.ofNullable(date);
    }

    private static boolean isText(String text) {
        return !text.isEmpty() && text.length() <= 1000 && text.indexOf('\0') < 0;
    }
}
