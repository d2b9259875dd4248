package de.langtisch.law;

import de.langtisch.citations.GermanDates;
import de.langtisch.citations.LawBooks;
import de.langtisch.citations.Norm;
import de.langtisch.kernel.BadInput;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a file of norms (docs/interfaces.md): `{"id","law","lawtitle","sec","title","body","validFrom"?,
/// "validTo"?}`.
final class NormLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SECTION =
            Pattern.compile("(?:§+|Art\\.?|Artikel|Anlage)?\\s*(\\d{1,5})\\s*([a-z]{0,3})\\b.*");
    private static final int LONGEST = 500;

    private NormLine() {}

    static NormVersion read(String line) {
        var json = parsed(line);
        var id = text(json, "id");
        var book = text(json, "law");
        var section = text(json, "sec");
        if (id.isEmpty()
                || book.isEmpty()
                || id.length() > LONGEST
                || book.length() > LONGEST
                || section.length() > LONGEST) {
            throw new BadInput("law.norms.error.incomplete");
        }
        var from = day(json, "validFrom");
        var to = day(json, "validTo");
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadInput("law.norms.error.days");
        }
        var norm = new Norm(LawBooks.shortName(book), number(section));
        return new NormVersion(id, norm, text(json, "title"), text(json, "body"), from, to, id);
    }

    private static JsonNode parsed(String line) {
        try {
            var json = JSON.readTree(line);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException broken) {
            throw new BadInput("law.import.error.json-broken");
        }
        throw new BadInput("law.import.error.json-broken");
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("").replace("\u0000", "").strip();
    }

    /// "§ 33 c" is 33c; what has no number keeps its name.
    private static String number(String section) {
        var match = SECTION.matcher(section);
        return match.matches() ? match.group(1) + match.group(2) : section;
    }

    private static @Nullable LocalDate day(JsonNode json, String field) {
        var written = text(json, field);
        if (written.isEmpty()) {
            return null;
        }
        return GermanDates.parse(written).orElseThrow(() -> new BadInput("law.norms.error.day", written));
    }
}
