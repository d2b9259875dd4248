package de.langtisch.law.sources;

import de.langtisch.law.sources.ImportWarning.Kind;
import de.langtisch.law.sources.RawRuling.Field;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The Leitsatz of a decision, only where the court wrote it (§ 5 UrhG); a publisher's is left out and reported.
final class Leitsaetze {
    private static final Pattern LABEL =
            Pattern.compile("^\\s*(?:Amtliche[r]? )?Leits(?:atz|ätze)(?!\\s*\\()\\s*:?\\s*");

    private Leitsaetze() {}

    static @Nullable String official(RawRuling raw, List<ImportWarning> warnings) {
        var own = PlainText.read(LABEL.matcher(raw.get(Field.LEITSATZ)).replaceFirst(""));
        boolean dropped = own.findings().contains(ReadText.Finding.PUBLISHER_LEITSATZ)
                || raw.text().findings().contains(ReadText.Finding.PUBLISHER_LEITSATZ)
                || !raw.get(Field.PUBLISHER_LEITSATZ).isBlank();
        if (dropped) {
            warnings.add(ImportWarning.of(Kind.PUBLISHER_LEITSATZ_DROPPED));
        }
        if (!own.body().isBlank()) {
            return own.body();
        }
        var inText = raw.text().section(Section.LEITSATZ);
        return inText != null ? inText : announced(raw);
    }

    /// The texts of the BGH announce a Leitsatz and leave it empty; it then stands in the field of the summary.
    private static @Nullable String announced(RawRuling raw) {
        var summary = raw.get(Field.SUBJECT);
        boolean stands = raw.text().announced().contains(Section.LEITSATZ) && !summary.isBlank();
        return stands ? PlainText.read(summary).body() : null;
    }
}
