package de.langtisch.kernel;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/// Random ids: 16 characters of an alphabet without look-alikes, about 78 bits. They reveal neither number nor order of
/// what exists (trust.md, class A), are short enough for a permanent link and stay the same from URL to column.
public final class Ids {
    /// What a controller may put behind a path variable, so that no other address reaches it.
    public static final String PATTERN = "[2-9a-hjkmnp-tv-z]{16}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static String random() {
        var id = new StringBuilder(16);
        for (int i = 0; i < 16; i++) {
            id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    /// The id that always belongs to this text, and to no other: for what is asked for twice and made once. Nobody who
    /// chooses the text can choose the id.
    public static String of(String text) {
        try {
            var number = new BigInteger(
                    1, MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            var id = new StringBuilder(16);
            for (int i = 0; i < 16; i++) {
                var parts = number.divideAndRemainder(BigInteger.valueOf(ALPHABET.length()));
                id.append(ALPHABET.charAt(parts[1].intValue()));
                number = parts[0];
            }
            return id.toString();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// True for a string that could be an id; says nothing about whether it exists.
    public static boolean isId(String candidate) {
        return SHAPE.matcher(candidate).matches();
    }

    static void requireId(String candidate) {
        if (!isId(candidate)) {
            throw new BadInput("kernel.error.id");
        }
    }
}
