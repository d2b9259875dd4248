package de.langtisch.law.sources;

import java.util.regex.Pattern;

/// Makes plain text stay what it is in CommonMark: gender stars, names in angle brackets, dashes at the beginning of a
/// line. Only what would change the reading is escaped, so that the source stays readable.
final class Escapes {
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final Pattern SIGN = Pattern.compile("[*`]");
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,32};)");
    private static final Pattern LINK = Pattern.compile("](?=[(\\[])");
    private static final Pattern DEFINITION = Pattern.compile("^\\[(?=[^\\]]{1,999}\\]:)");
    private static final Pattern BLOCK = Pattern.compile("^(?=#{1,6}(?: |$)|>|[-+](?: |$)|[-_=]{2,}\\s*$)");

    private Escapes() {}

    static String inline(String text) {
        if (!hasSign(text)) {
            return text;
        }
        var escaped = BACKSLASH.matcher(text).replaceAll("\\\\\\\\");
        escaped = SIGN.matcher(escaped).replaceAll("\\\\$0");
        escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
        escaped = TAG.matcher(escaped).replaceAll("\\\\<");
        escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
        return LINK.matcher(escaped).replaceAll("\\\\]");
    }

    /// For text that begins a line.
    static String paragraph(String text) {
        var escaped = DEFINITION.matcher(inline(text)).replaceFirst("\\\\[");
        return BLOCK.matcher(escaped).replaceFirst("\\\\");
    }

    static String cell(String text) {
        return inline(text).replace("|", "\\|");
    }

    private static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\\*`_<&]".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
