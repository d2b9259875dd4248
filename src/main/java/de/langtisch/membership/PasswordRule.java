package de.langtisch.membership;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a password must be: long, not the e-mail address, and none of those that everybody tries first. Nothing is
/// asked about digits or signs, and none ever expires by itself (BSI ORP.4, NIST SP 800-63B).
final class PasswordRule {
    static final int SHORTEST = 12;
    /// Longer would only cost time when hashed.
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    /// Beginnings of what people type when they have to type something.
    private static final Set<String> COMMON = Set.of(
            "passwort",
            "password",
            "kennwort",
            "geheim",
            "hallo",
            "willkommen",
            "langtisch",
            "sicherheit",
            "ordnungsamt",
            "stadt",
            "polizei",
            "verwaltung",
            "internet",
            "computer",
            "admin",
            "administrator",
            "sommer",
            "winter",
            "fruehling",
            "herbst",
            "januar",
            "dezember",
            "iloveyou",
            "ichliebedich",
            "schatz",
            "qwertz",
            "qwerty",
            "asdf",
            "test",
            "start",
            "welcome",
            "letmein",
            "changeme",
            "bitteaendern");

    /// Rows of keys and numbers, forwards; backwards is looked for as well.
    private static final List<String> RUNS = List.of(
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertzuiopasdfghjklyxcvbnm",
            "qwertyuiopasdfghjklzxcvbnm",
            "1q2w3e4r5t6z7u8i9o0p",
            "1qay2wsx3edc4rfv5tgb6zhn7ujm");

    private PasswordRule() {}

    /// The key of the sentence that says why not; empty for a good password.
    static Optional<String> problem(String password, String email) {
        if (password.length() < SHORTEST) {
            return Optional.of("membership.password.error.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("membership.password.error.long");
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (small.contains(email.toLowerCase(Locale.ROOT)) || isMostly(localPart(email), small)) {
            return Optional.of("membership.password.error.email");
        }
        return isCommon(small) ? Optional.of("membership.password.error.common") : Optional.empty();
    }

    private static String localPart(String email) {
        return email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
    }

    private static boolean isMostly(String part, String password) {
        return part.length() >= 5 && password.contains(part) && password.length() - part.length() < 6;
    }

    private static boolean isCommon(String small) {
        var letters = small.replaceAll("[^\\p{L}]", "")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        return small.chars().distinct().count() < FEWEST_DIFFERENT
                || COMMON.stream().anyMatch(word -> consistsOf(word, letters))
                || RUNS.stream().anyMatch(run -> isRun(small, run));
    }

    /// The word alone or repeated, with whatever digits and signs around it.
    private static boolean consistsOf(String word, String letters) {
        return !letters.isEmpty() && letters.replace(word, "").isEmpty();
    }

    private static boolean isRun(String small, String run) {
        var backwards = new StringBuilder(run).reverse().toString();
        return (run + run).contains(small) || (backwards + backwards).contains(small);
    }
}
