package de.langtisch.search.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The keys of exact names (Aktenzeichen, ECLI): letters and digits in lower case without anything between, save a
/// slash between two numbers. "4 B 512/24", "4B512/24" and "4 B 512.24" have one key, "4 B 51/224" has another.
final class NameKeys {
    private static final int LONGEST = 400;
    private static final int MOST_ATOMS = 24;
    private static final Pattern PARTS = Pattern.compile("[,;()]");

    /// "4 B 512/2024" is "4 B 512/24".
    private static final Pattern YEAR = Pattern.compile("/(?:19|20)(?=\\d\\d$)");

    private NameKeys() {}

    /// The key of the whole name; empty when it holds neither letter nor digit.
    static String key(String name) {
        return join(atoms(name));
    }

    /// Keys under which a name is quoted as well: each member of a list of Aktenzeichen, without the court before it
    /// ("OVG 5 N 5.19"), without the letters behind it ("2 A 1672/25.Z.A"), an ECLI without its first word.
    static Set<String> shortened(String name) {
        var keys = new LinkedHashSet<String>();
        for (var part : PARTS.split(cut(name))) {
            var atoms = atoms(part);
            addShaped(keys, atoms);
            var bare = atoms.size() > 1 && atoms.getFirst().length() > 1 && isNumber(atoms.get(1))
                    ? atoms.subList(1, atoms.size())
                    : atoms;
            addShaped(keys, bare);
            addShaped(keys, withoutLastLetters(bare));
            addShaped(keys, withoutLastLetters(atoms));
            if (atoms.size() > 3 && atoms.getFirst().equals("ecli")) {
                addShaped(keys, atoms.subList(1, atoms.size()));
            }
        }
        keys.remove(key(name));
        keys.remove("");
        return keys;
    }

    /// Every key that stands somewhere in the text, in any spacing: those of all runs of its letters and numbers, with
    /// the year in full or not.
    static Set<String> within(String text) {
        var atoms = atoms(text);
        var keys = new TreeSet<String>();
        for (int from = 0; from < atoms.size(); from++) {
            int last = Math.min(atoms.size(), from + MOST_ATOMS);
            for (int to = from + 1; to <= last; to++) {
                var window = atoms.subList(from, to);
                if (isDistinct(window)) {
                    var key = join(window);
                    keys.add(key);
                    keys.add(YEAR.matcher(key).replaceFirst("/"));
                }
            }
        }
        return keys;
    }

    /// A lone word or short number is no name.
    private static boolean isDistinct(List<String> atoms) {
        return atoms.stream().anyMatch(NameKeys::isNumber)
                && (atoms.size() > 1 || atoms.getFirst().length() > 4);
    }

    private static void addShaped(Set<String> keys, List<String> atoms) {
        boolean letters = atoms.stream().anyMatch(a -> !isNumber(a));
        boolean numbers = atoms.stream().anyMatch(NameKeys::isNumber);
        if (letters && numbers && atoms.size() > 2) {
            keys.add(join(atoms));
        }
    }

    private static List<String> withoutLastLetters(List<String> atoms) {
        int size = atoms.size();
        while (size > 0 && !isNumber(atoms.get(size - 1))) {
            size--;
        }
        return atoms.subList(0, size);
    }

    private static String join(List<String> atoms) {
        var key = new StringBuilder();
        for (var atom : atoms) {
            if (!key.isEmpty() && isNumber(atom) && Character.isDigit(key.charAt(key.length() - 1))) {
                key.append('/');
            }
            key.append(atom);
        }
        return key.toString();
    }

    private static boolean isNumber(String atom) {
        return Character.isDigit(atom.charAt(0));
    }

    /// Runs of letters and runs of digits.
    private static List<String> atoms(String text) {
        var folded = Normalizer.normalize(cut(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var atoms = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || i > start && sort(folded.charAt(i)) != sort(folded.charAt(start))) {
                if (i > start && sort(folded.charAt(start)) != 0) {
                    atoms.add(folded.substring(start, i));
                }
                start = i;
            }
        }
        return atoms;
    }

    private static int sort(char c) {
        return Character.isDigit(c) ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
