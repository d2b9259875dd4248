package de.langtisch.citations;

import de.langtisch.kernel.BadInput;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// European Case Law Identifier (Council conclusions 2011/C 127/01): country, court, year and an ordinal number, kept
/// as written. Two that differ only in case are equal. `computed`: formed here and shown by no court.
public record Ecli(String country, String court, int year, String ordinal, boolean computed) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern COURT = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,6}");
    private static final Pattern ORDINAL = Pattern.compile("[A-Za-z0-9.]{1,25}");
    private static final Set<String> FEDERAL = Set.of("BGH", "BVERWG", "BVERFG", "BAG", "BFH", "BSG", "BPATG");

    public Ecli {
        boolean valid = COUNTRY.matcher(country).matches()
                && COURT.matcher(court).matches()
                && ORDINAL.matcher(ordinal).matches()
                && year >= 1000
                && year <= 9999;
        if (!valid) {
            throw new BadInput("citations.error.ecli");
        }
    }

    /// What a field says: an identifier, one without its court, nothing, or something else.
    public sealed interface Reading {
        record Valid(Ecli ecli) implements Reading {}

        /// `ECLI:DE::2026:…`, as the portal of Lower Saxony writes where it does not know the code.
        record WithoutCourt() implements Reading {}

        /// Blank, or a note such as `[keine Angabe]` where `placeholder` is true.
        record Absent(boolean placeholder) implements Reading {}

        record Malformed() implements Reading {}
    }

    public static Reading read(String field) {
        var value = field.strip();
        if (value.isEmpty()) {
            return new Reading.Absent(false);
        }
        var parts = value.split(":", -1);
        if (!parts[0].equalsIgnoreCase("ECLI")) {
            boolean note =
                    value.length() < 40 && (value.startsWith("[") || value.matches("[-–?]+|(?i)k(eine)?\\.? ?A.*"));
            return note ? new Reading.Absent(true) : new Reading.Malformed();
        }
        if (parts.length != 5 || !parts[3].matches("\\d{4}")) {
            return new Reading.Malformed();
        }
        return read(parts);
    }

    private static Reading read(String[] parts) {
        if (parts[2].isBlank()) {
            return new Reading.WithoutCourt();
        }
        boolean valid = COUNTRY.matcher(parts[1]).matches()
                && COURT.matcher(parts[2]).matches()
                && ORDINAL.matcher(parts[4]).matches()
                && !parts[3].startsWith("0");
        return valid
                ? new Reading.Valid(new Ecli(parts[1], parts[2], Integer.parseInt(parts[3]), parts[4], false))
                : new Reading.Malformed();
    }

    /// As the courts of the states form theirs: `MMDD.Aktenzeichen.00`. Empty where the court has no known code or is a
    /// federal or foreign one, and where the result would be too long.
    public static Optional<Ecli> computed(Court court, LocalDate date, Aktenzeichen aktenzeichen) {
        var ordinal = "%02d%02d.%s.00".formatted(date.getMonthValue(), date.getDayOfMonth(), compact(aktenzeichen));
        return court.ecliCode()
                .filter(code ->
                        !FEDERAL.contains(code) && ORDINAL.matcher(ordinal).matches())
                .map(code -> new Ecli("DE", code, date.getYear(), ordinal, true));
    }

    public String value() {
        return "ECLI:%s:%s:%d:%s".formatted(country, court, year, ordinal);
    }

    /// Of a court of the European Union; the German rules do not apply.
    public boolean isEuropean() {
        return country.equalsIgnoreCase("EU");
    }

    /// The date that German courts write into the ordinal, where it is written and exists.
    public Optional<LocalDate> date() {
        return country.equalsIgnoreCase("DE")
                ? EcliDate.of(court.toUpperCase(Locale.ROOT), year, ordinal)
                : Optional.empty();
    }

    /// `7 B 39/26` is `7B39.26`, `22 L 1155/24.A` is `22L1155.24A`.
    private static String compact(Aktenzeichen aktenzeichen) {
        return aktenzeichen
                .written()
                .toUpperCase(Locale.ROOT)
                .replace('/', '.')
                .replaceAll("\\.(?=[A-Z])", "")
                .replaceAll("[^A-Z0-9.]", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ecli ecli && ecli.value().equalsIgnoreCase(value());
    }

    @Override
    public int hashCode() {
        return value().toUpperCase(Locale.ROOT).hashCode();
    }
}
