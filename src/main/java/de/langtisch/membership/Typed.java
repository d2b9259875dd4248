package de.langtisch.membership;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Checks what somebody typed into the fields of a form and collects the problems. Control characters and those that
/// turn the direction of reading never pass: they belong into no line, and the database refuses NUL.
final class Typed {
    static final int LONGEST_NAME = 80;
    static final int LONGEST_LINE = 200;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\p{Cntrl}]{1,64}@[\\p{Alnum}.-]{1,180}\\.\\p{Alpha}{2,24}");
    private static final Pattern PHONE = Pattern.compile("(\\+|0)[0-9 /()-]{4,30}");
    private static final int SOFT_HYPHEN = 0xAD;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Map<String, String> problems = new LinkedHashMap<>();

    Map<String, String> problems() {
        return Collections.unmodifiableMap(problems);
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    Typed refuse(String field, String key) {
        problems.putIfAbsent(field, key);
        return this;
    }

    /// A name: with a letter, in one line, at most [#LONGEST_NAME] characters.
    Typed name(String field, String value) {
        return present(field, value, "membership.error.nameMissing")
                .check(
                        field,
                        value,
                        "membership.error.name",
                        v -> LETTER.matcher(v).find() && isLine(v, LONGEST_NAME));
    }

    /// Anything in one line, also nothing.
    Typed line(String field, String value) {
        return check(field, value, "membership.error.line", v -> isLine(v, LONGEST_LINE));
    }

    Typed email(String field, String value) {
        return present(field, value, "membership.error.emailMissing")
                .check(
                        field,
                        value,
                        "membership.error.email",
                        v -> EMAIL.matcher(v).matches());
    }

    /// A number as it is dialled, or nothing: beginning with 0 or +, digits with blanks, slashes, hyphens, brackets.
    Typed phone(String field, String value) {
        return check(
                field,
                value,
                "membership.error.phone",
                v -> v.isEmpty() || PHONE.matcher(v).matches());
    }

    private Typed present(String field, String value, String key) {
        return check(field, value, key, v -> !v.isEmpty());
    }

    /// One of the values on offer.
    Typed oneOf(String field, String value, Set<String> offered) {
        return check(field, value, "membership.error.choice", offered::contains);
    }

    Typed check(String field, String value, String key, Predicate<String> passes) {
        if (!passes.test(value.strip())) {
            problems.putIfAbsent(field, key);
        }
        return this;
    }

    /// E-mail addresses are compared and kept in small letters.
    static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /// What stands behind the @, in small letters; empty where there is none.
    static String domain(String email) {
        return address(email).replaceFirst("^[^@]*@?", "");
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT && c != SOFT_HYPHEN;
    }

    static boolean isLine(String value, int longest) {
        return value.length() <= longest && value.codePoints().noneMatch(Typed::isInvisible);
    }
}
