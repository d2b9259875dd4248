package de.langtisch.law;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Citations;
import de.langtisch.citations.Court;
import de.langtisch.citations.GermanDates;
import de.langtisch.citations.RulingCitation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Another decision in the same matter and what the one did to the other: one line of the fields Vorinstanz and
/// Nachgehend, "VG Münster, 03.06.2024, 9 L 271/24: geändert". `court` is its short name; date and
/// Aktenzeichen may be unknown, never both.
public record Instanz(String court, @Nullable LocalDate date, String aktenzeichen, Effect effect) {
    /// Longest line that is read.
    public static final int LONGEST = 300;

    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}\\.?) ?\\d{4}");
    private static final Pattern LEAD = Pattern.compile("^(?:vorgehend|nachgehend)[: ]+", Pattern.CASE_INSENSITIVE);

    /// Reads a line; empty when no decision can be made out or the word after the colon is none of [Effect].
    public static Optional<Instanz> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var text = LEAD.matcher(line.strip()).replaceFirst("");
        int colon = text.lastIndexOf(':');
        var effect = colon < 0 ? Optional.<Effect>empty() : Effect.of(text.substring(colon + 1));
        boolean saysEffect = effect.isPresent();
        var decision = saysEffect ? text.substring(0, colon) : text;
        return decision(decision, effect.orElse(Effect.UNBEKANNT)).filter(i -> saysEffect || endsAsDecision(decision));
    }

    /// A last word that nobody understands is no line without a word.
    private static boolean endsAsDecision(String decision) {
        return !Pattern.compile(": ?\\p{L}[\\p{L} ]*$").matcher(decision).find();
    }

    private static Optional<Instanz> decision(String text, Effect effect) {
        return Citations.in(text).stream()
                .filter(RulingCitation.class::isInstance)
                .map(citation -> ((RulingCitation) citation).reference())
                .filter(reference -> !reference.aktenzeichen().isEmpty())
                .findFirst()
                .map(r -> new Instanz(r.court(), r.date() == null ? date(text) : r.date(), r.aktenzeichen(), effect))
                .or(() -> withoutNumber(text, effect));
    }

    /// Old records name court and day only.
    private static Optional<Instanz> withoutNumber(String text, Effect effect) {
        var day = date(text);
        var court = Court.of(text.split("[,(]", 2)[0].strip());
        return day == null || court.isEmpty() || !court.get().isKnown()
                ? Optional.empty()
                : Optional.of(new Instanz(court.get().name(), day, "", effect));
    }

    private static @Nullable LocalDate date(String text) {
        var found = DATE.matcher(text);
        return found.find() ? GermanDates.parse(found.group()).orElse(null) : null;
    }

    /// Under which it is looked up; empty without Aktenzeichen.
    public String key() {
        return aktenzeichen.isEmpty() ? "" : new Aktenzeichen(aktenzeichen).normalized();
    }

    /// Court, day and number as a lawyer names it: "OVG NRW, 07.05.2025, 4 B 512/24".
    public String name() {
        var day = date;
        return Stream.of(court, day == null ? "" : GermanDates.written(day), aktenzeichen)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Where it is looked up for whoever clicks; empty without Aktenzeichen.
    public Optional<String> address() {
        return RulingAddress.of(new RulingCitation.Reference(court, date, aktenzeichen, "", ""));
    }

    /// The line again, as it is kept in a field.
    public String line() {
        return effect == Effect.UNBEKANNT ? name() : name() + ": " + effect.word();
    }
}
