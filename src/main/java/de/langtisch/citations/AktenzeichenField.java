package de.langtisch.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One field that may hold several numbers: separated by comma, semicolon or "und", in brackets, or just side by side.
final class AktenzeichenField {
    /// A parallel number in brackets: has letters before its running number, unlike `(S)`, `(pat)` and `(125/24)`.
    private static final Pattern PARALLEL =
            Pattern.compile("\\(([^()]{0,200}?\\p{L}[^()]{0,200}?\\d[/.]\\d{2}[^()]{0,200})\\)");

    private static final Pattern SEPARATOR = Pattern.compile("[;,]| und | u\\. | & ");
    private static final Pattern AND_OTHERS = Pattern.compile(" ?\\bu\\. ?a\\.$");
    private static final Pattern NUMBER = Pattern.compile("(?:\\p{L}{1,3}-)?\\d{1,6}[/.]\\d{2,5}.*");
    private static final Pattern DIVISION = Pattern.compile("\\d{1,3}(?:-\\d{1,2})?|[IVX]{1,5}[a-z]?");
    private static final Pattern ONLY_NUMBER = Pattern.compile("\\d{1,6}/\\d{2}");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\d{1,6}/\\d{2}$");

    /// What stands before the number of the chamber and belongs to it.
    private static final Set<String> BEFORE_DIVISION =
            Set.of("S", "L", "B", "OVG", "VG", "NC", "AN", "AU", "Au", "M", "RN", "RO", "W");

    private AktenzeichenField() {}

    static List<Aktenzeichen> split(String field) {
        Map<String, Aktenzeichen> found = new LinkedHashMap<>();
        var before = "";
        for (var part : SEPARATOR.split(PARALLEL.matcher(field).replaceAll(" ; $1 ; "))) {
            for (var number : sideBySide(AND_OTHERS.matcher(part.strip()).replaceFirst(""))) {
                var full = completed(number, before);
                if (full.chars().anyMatch(Character::isLetterOrDigit) && full.length() <= Aktenzeichen.LONGEST) {
                    var one = new Aktenzeichen(full);
                    found.putIfAbsent(one.normalized(), one);
                    before = full;
                }
            }
        }
        return List.copyOf(found.values());
    }

    /// `2 BvQ 53/18, 54/18`: the second takes the register of the first.
    private static String completed(String number, String before) {
        return ONLY_NUMBER.matcher(number).matches()
                        && LAST_NUMBER.matcher(before).find()
                ? LAST_NUMBER.matcher(before).replaceFirst(number)
                : number;
    }

    private static List<String> sideBySide(String part) {
        var tokens = List.of(part.split(" "));
        var numbers = new ArrayList<String>();
        int start = 0;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!NUMBER.matcher(tokens.get(i)).matches()) {
                continue;
            }
            int begin = last < 0 ? 0 : begin(tokens, last + 1, i);
            if (begin > start) {
                numbers.add(String.join(" ", tokens.subList(start, begin)));
                start = begin;
            }
            last = i;
        }
        numbers.add(String.join(" ", tokens.subList(start, tokens.size())));
        return numbers;
    }

    /// Where the number whose running part is at `number` begins; what stands before it ends the one before (`B ER`).
    private static int begin(List<String> tokens, int from, int number) {
        for (int i = from; i < number; i++) {
            if (DIVISION.matcher(tokens.get(i)).matches()) {
                return i > from && BEFORE_DIVISION.contains(tokens.get(i - 1)) ? i - 1 : i;
            }
        }
        boolean complete = tokens.get(number).chars().limit(1).allMatch(Character::isLetter);
        return from < number || complete ? from : 0;
    }
}
