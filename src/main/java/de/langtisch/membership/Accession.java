package de.langtisch.membership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The path of an accession, four dates as they were seen in practice (domain.md 2): presented in a committee, decided
/// by the council, signed, effective. A date may lie ahead; from the effective one on the authority is a member.
public record Accession(
        @Nullable LocalDate presentedOn,
        @Nullable LocalDate councilDecidedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate effectiveOn) {
    public static final Accession BEGUN = new Accession(null, null, null, null);

    /// What does not fit together, as sentences for the fields of the form.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (isBefore(councilDecidedOn, presentedOn)) {
            problems.put("councilDecidedOn", "membership.accession.error.order");
        }
        if (isBefore(signedOn, councilDecidedOn) || isBefore(signedOn, presentedOn)) {
            problems.put("signedOn", "membership.accession.error.order");
        }
        if (effectiveOn != null && signedOn == null) {
            problems.put("signedOn", "membership.accession.error.unsigned");
        }
        if (isBefore(effectiveOn, signedOn)) {
            problems.put("effectiveOn", "membership.accession.error.order");
        }
        return problems;
    }

    private static boolean isBefore(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isBefore(other);
    }
}
