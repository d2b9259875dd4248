package de.langtisch.citations;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The sections of one law book: `1-6 9 33+a+c` holds 1 to 6, 9, 33a and 33c.
final class Sections {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})([a-z]{0,3})");

    private final Set<String> listed = new HashSet<>();
    private int last;

    private Sections() {}

    static Sections of(String list) {
        var sections = new Sections();
        for (var part : list.isEmpty() ? new String[0] : list.split(" ")) {
            sections.add(part);
        }
        return sections;
    }

    private void add(String part) {
        int dash = part.indexOf('-');
        if (dash > 0) {
            addRange(Integer.parseInt(part.substring(0, dash)), Integer.parseInt(part.substring(dash + 1)));
            return;
        }
        var letters = part.split("\\+");
        if (letters.length == 1) {
            addRange(Integer.parseInt(part), Integer.parseInt(part));
        }
        for (int i = 1; i < letters.length; i++) {
            listed.add(letters[0] + letters[i]);
            last = Math.max(last, Integer.parseInt(letters[0]));
        }
    }

    private void addRange(int first, int end) {
        for (int number = first; number <= end; number++) {
            listed.add(Integer.toString(number));
        }
        last = Math.max(last, end);
    }

    Norm.Standing standing(String section) {
        var match = NUMBER.matcher(section);
        if (last == 0 || !match.matches()) {
            return Norm.Standing.BOOK_WITHOUT_LIST;
        }
        if (listed.contains(section)) {
            return Norm.Standing.LISTED;
        }
        int number = Integer.parseInt(match.group(1));
        return number == 0 || number > last ? Norm.Standing.IMPOSSIBLE : Norm.Standing.NOT_LISTED;
    }
}
