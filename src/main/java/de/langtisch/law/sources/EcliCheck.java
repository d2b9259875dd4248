package de.langtisch.law.sources;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Court;
import de.langtisch.citations.Ecli;
import de.langtisch.citations.GermanDates;
import de.langtisch.law.sources.ImportWarning.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the ECLI of a source or says why not; one without its court's code is formed anew (dirty case D3).
record EcliCheck(
        @Nullable Court court, @Nullable LocalDate date, List<Aktenzeichen> numbers, List<ImportWarning> warnings) {

    @Nullable
    Ecli ecli(String field) {
        return switch (Ecli.read(Tidy.line(field))) {
            case Ecli.Reading.Valid(Ecli ecli) -> valid(ecli);
            case Ecli.Reading.WithoutCourt _ -> computed();
            case Ecli.Reading.Malformed _ -> {
                warnings.add(ImportWarning.of(Kind.ECLI_MALFORMED));
                yield null;
            }
            case Ecli.Reading.Absent(boolean placeholder) -> {
                if (placeholder) {
                    warnings.add(ImportWarning.of(Kind.ECLI_PLACEHOLDER));
                }
                yield null;
            }
        };
    }

    private Ecli valid(Ecli ecli) {
        if (ecli.isEuropean()) {
            warnings.add(ImportWarning.of(Kind.EU_DECISION, ecli.value()));
        }
        var decided = date;
        boolean differs = decided != null
                && (ecli.year() != decided.getYear()
                        || ecli.date().map(d -> !d.equals(decided)).orElse(false));
        if (decided != null && differs) {
            warnings.add(ImportWarning.of(Kind.ECLI_DATE_DIFFERS, ecli.value(), GermanDates.written(decided)));
        }
        return ecli;
    }

    private @Nullable Ecli computed() {
        var computed = court == null || date == null || numbers.isEmpty()
                ? Optional.<Ecli>empty()
                : Ecli.computed(court, date, numbers.getFirst());
        warnings.add(computed.map(ecli -> ImportWarning.of(Kind.ECLI_COMPUTED, ecli.value()))
                .orElseGet(() -> ImportWarning.of(Kind.ECLI_WITHOUT_COURT_CODE)));
        return computed.orElse(null);
    }
}
