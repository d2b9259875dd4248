package de.langtisch.citations;

import java.util.List;

/// Collections of headnotes that are ordered by section: in "SozR 4-2500 § 31 Nr 6", "AP Nr. 16 zu § 620 BGB" and
/// "Buchholz 310 § 47 VwGO Nr. 70" the section is a place in the collection and cites no norm.
final class Collections {
    private static final int LOOK_BACK = 28;
    private static final List<String> NAMES =
            List.of("SozR", "Buchholz", "BGHR", "EzA", "AP", "LM", "EzBAT", "EzTöD", "LAGE");

    private Collections() {}

    /// Whether one of them stands before the sign, with nothing but numbers, "Nr.", "zu" and a book between.
    static boolean stand(Source source, int sign) {
        int words = 0;
        for (int i = sign - 1; i > sign - LOOK_BACK && i >= 0; i--) {
            char c = source.at(i);
            if (!Source.isLetter(c)) {
                if (!isBetween(c)) {
                    return false;
                }
                continue;
            }
            int start = source.lettersBefore(i + 1);
            if (NAMES.contains(source.text(start, i + 1))) {
                return true;
            }
            words++;
            if (words > 3) {
                return false;
            }
            i = start;
        }
        return false;
    }

    private static boolean isBetween(char c) {
        return Source.isBlank(c) || Source.isDigit(c) || Source.isHyphen(c) || c == '.';
    }
}
