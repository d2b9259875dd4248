package de.langtisch.law.sources;

import de.langtisch.citations.GermanDates;
import de.langtisch.law.sources.ImportWarning.Kind;
import de.langtisch.law.sources.RawRuling.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks whether a decision can be of its date: not later than today or than the day the source took it up, and not
/// another one than the head of the text names.
record DateCheck(LocalDate today, List<ImportWarning> warnings) {
    private static final int HEAD = 2_500;
    private static final Pattern IN_HEAD = Pattern.compile("(?m)^(?:Urteil|Beschluss|Gerichtsbescheid) vom ("
            + GermanDates.IN_TEXT + ")\\s*$|\\b[sS]enat, am (" + GermanDates.IN_TEXT + ") durch\\b");

    void check(RawRuling raw, RulingFacts facts) {
        var date = facts.date();
        if (date == null) {
            withoutDate(raw, facts);
            return;
        }
        if (date.isAfter(latest(raw))) {
            warnings.add(ImportWarning.of(Kind.FUTURE_DATE, GermanDates.written(date)));
        }
        inHead(raw.get(Field.HEAD))
                .filter(other -> !other.equals(date))
                .ifPresent(other -> warnings.add(ImportWarning.of(
                        Kind.DATE_DIFFERS_FROM_TEXT, GermanDates.written(date), GermanDates.written(other))));
    }

    private void withoutDate(RawRuling raw, RulingFacts facts) {
        facts.proposedDate()
                .ifPresentOrElse(
                        date -> warnings.add(ImportWarning.of(Kind.DATE_FROM_ECLI, GermanDates.written(date))), () -> {
                            if (raw.get(Field.DATE).isBlank()) {
                                warnings.add(RulingAssembler.missing(raw, Kind.DATE_MISSING));
                            }
                        });
    }

    /// A decision cannot be later than the day on which a collection recorded it.
    private LocalDate latest(RawRuling raw) {
        return GermanDates.parse(raw.get(Field.RECORDED))
                .filter(recorded -> recorded.isBefore(today))
                .orElse(today);
    }

    private static Optional<LocalDate> inHead(String head) {
        var match = IN_HEAD.matcher(head.substring(0, Math.min(HEAD, head.length())));
        return match.find()
                ? GermanDates.parse(Optional.ofNullable(match.group(1)).orElseGet(() -> match.group(2)))
                : Optional.empty();
    }
}
