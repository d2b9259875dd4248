package de.langtisch.kernel;

import java.text.Normalizer;
import java.util.Locale;

/// The readable part of an address: lower case ASCII words, at most 60 characters, `beitrag` when nothing is left.
public final class Slugs {
    private Slugs() {}

    public static String of(String title) {
        var ascii = Normalizer.normalize(
                        title.toLowerCase(Locale.GERMAN)
                                .replace("ä", "ae")
                                .replace("ö", "oe")
                                .replace("ü", "ue")
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = ascii.length() > 60 ? ascii.substring(0, 60) : ascii;
        var slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "beitrag" : slug;
    }
}
