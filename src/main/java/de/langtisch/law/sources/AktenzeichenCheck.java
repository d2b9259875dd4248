package de.langtisch.law.sources;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Ecli;
import de.langtisch.law.sources.ImportWarning.Kind;
import de.langtisch.law.sources.RawRuling.Field;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks whether the numbers of a decision can be its own.
record AktenzeichenCheck(RawRuling raw, @Nullable Ecli ecli, List<ImportWarning> warnings) {
    private static final Pattern EUROPEAN_CASE =
            Pattern.compile("\\b[CTF][-\\u2011\\u2010]\\d{1,4}/\\d{2}(?: P| PPU)?\\b");

    void check(List<Aktenzeichen> numbers) {
        if (numbers.isEmpty()) {
            warnings.add(RulingAssembler.missing(raw, Kind.AKTENZEICHEN_MISSING));
        }
        if (numbers.size() > 1) {
            warnings.add(ImportWarning.of(Kind.SEVERAL_AKTENZEICHEN, numbers.size(), written(numbers)));
        }
        numbers.stream()
                .filter(number -> !number.isUsual())
                .forEach(number -> warnings.add(ImportWarning.of(Kind.AKTENZEICHEN_UNUSUAL, number.written())));
        if (ecli != null && ecli.isEuropean() && numbers.size() == 1) {
            european(numbers.getFirst(), ecli);
        }
    }

    /// One collection took the running number of the ECLI for the number of the case: `ECLI:EU:C:2026:293` as C-293/26.
    private void european(Aktenzeichen number, Ecli european) {
        var taken = european.court() + european.ordinal() + "/" + "%02d".formatted(european.year() % 100);
        var inText = EUROPEAN_CASE
                .matcher(raw.get(Field.HEAD))
                .results()
                .map(match -> new Aktenzeichen(match.group()))
                .distinct()
                .limit(5)
                .toList();
        boolean itself = inText.stream().anyMatch(n -> n.normalized().equals(number.normalized()));
        if (number.normalized().equals(taken) && !itself) {
            warnings.add(ImportWarning.of(Kind.AKTENZEICHEN_DOUBTFUL, number.written(), written(inText)));
        }
    }

    private static String written(List<Aktenzeichen> numbers) {
        return numbers.stream().map(Aktenzeichen::written).collect(Collectors.joining("; "));
    }
}
