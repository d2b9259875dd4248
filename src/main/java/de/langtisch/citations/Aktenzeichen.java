package de.langtisch.citations;

import de.langtisch.kernel.BadInput;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The file number under which a court keeps a proceeding, as written with its spacing cleaned. Two spellings of one
/// number share [#normalized()]; the number alone does not identify a decision, see ADR 0010.
public record Aktenzeichen(String written) {
    /// Longest real one in the sources read so far: 30 characters.
    public static final int LONGEST = 100;

    private static final int LONGEST_FIELD = 20_000;
    private static final Pattern UNUSUAL_CHARACTER = Pattern.compile("[^\\p{L}\\p{N} ./()+*:§-]");
    private static final Pattern USUAL = Pattern.compile(".*\\d{1,6}[./-](?:[IVX]{1,4}-)?\\d{1,6}.*");
    private static final Pattern COURT_BEFORE = Pattern.compile(
            "^(?:AZ\\.?:? )?(?:OVG|VGH|VG|BVERWG|BVERFG|BGH|BFH|BAG|BSG|OLG|KG|LG|AG):? (?=\\d|[IVX]+ )");
    private static final Pattern COURT_AFTER = Pattern.compile("(?<=\\d)[ .]OVG$");

    public Aktenzeichen {
        written = cleaned(written);
        if (written.isEmpty() || written.length() > LONGEST || written.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("citations.error.aktenzeichen");
        }
    }

    /// Every number of one field, in order, each once: `6 MB 33/25 6 O 21/25` are two, `8 C 48/09 (8 C 12/08)` too.
    public static List<Aktenzeichen> all(String field) {
        var bounded = field.length() <= LONGEST_FIELD ? field : field.substring(0, LONGEST_FIELD);
        return AktenzeichenField.split(cleaned(bounded).replaceAll("\\p{Cntrl}", ""));
    }

    /// Equal for all spellings of one number: without case, spaces, kinds of dash, dots before a letter, leading zeros
    /// and the name of the court around it; `8 C 4.19`, `8 C 4/19` and `BVerwG 8 C 4/19` are `8C4/19`.
    public String normalized() {
        var text = COURT_BEFORE.matcher(written.toUpperCase(Locale.ROOT)).replaceFirst("");
        return key(COURT_AFTER.matcher(text).replaceFirst(""));
    }

    /// Has a running number and a year like every register since 1950; else a reader should look at it.
    public boolean isUsual() {
        return USUAL.matcher(written).matches()
                && written.chars().anyMatch(Character::isLetter)
                && !UNUSUAL_CHARACTER.matcher(written).find();
    }

    @Override
    public String toString() {
        return written;
    }

    private static String cleaned(String text) {
        return text.replaceAll("[\\u00ad\\u200b-\\u200d\\ufeff]", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                .replaceAll(" ?/ ?(?=\\d)", "/")
                .strip();
    }

    /// Letters and digits; between two digits `/` for a slash or a dot and `-` for anything else.
    private static String key(String text) {
        var key = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                end = endOf(text, at, true);
                key.append(withoutZeros(text.substring(at, end)));
            } else if (Character.isLetter(c)) {
                key.append(c);
            } else {
                end = endOf(text, at, false);
                key.append(between(text, at, end));
            }
            at = end;
        }
        return key.toString();
    }

    private static int endOf(String text, int start, boolean digits) {
        int end = start;
        while (end < text.length()
                && (digits ? Character.isDigit(text.charAt(end)) : !Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static String between(String text, int start, int end) {
        boolean digitsAround = start > 0
                && end < text.length()
                && Character.isDigit(text.charAt(start - 1))
                && Character.isDigit(text.charAt(end));
        if (!digitsAround) {
            return "";
        }
        var gap = text.substring(start, end);
        return gap.equals("/") || gap.equals(".") ? "/" : "-";
    }

    /// A year keeps its two digits (`08`).
    private static String withoutZeros(String digits) {
        return digits.length() < 3 ? digits : digits.replaceFirst("^0+(?=\\d)", "");
    }
}
