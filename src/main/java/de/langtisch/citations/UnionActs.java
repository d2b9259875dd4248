package de.langtisch.citations;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Acts of the European Union by their number: "Richtlinie 2005/29/EG", "VO (EU) 2016/679", "Verordnung (EG) Nr.
/// 852/2004". Their short name is "RL 2005/29/EG", "VO (EU) 2016/679".
final class UnionActs {
    private static final Map<String, String> WORDS = Map.of(
            "Richtlinie",
            "RL",
            "Richtlinien",
            "RL",
            "RL",
            "RL",
            "RICHTLINIE",
            "RL",
            "Verordnung",
            "VO",
            "VO",
            "VO",
            "EU-Verordnung",
            "VO",
            "Rahmenbeschluss",
            "RB",
            "Rahmenbeschlusses",
            "RB");
    private static final Set<String> UNIONS = Set.of("EG", "EU", "EWG", "Euratom", "EURATOM", "JI", "EAG", "EGKS");

    private final Source source;

    UnionActs(Source source) {
        this.source = source;
    }

    @Nullable
    BookMatch at(int start) {
        char first = source.at(start);
        if (first != 'R' && first != 'V' && first != 'E') {
            return null;
        }
        int end = source.word(start);
        var word = end - start > 17 ? null : WORDS.get(source.text(start, end));
        return word == null ? null : numbered(word, source.skipBlanks(end));
    }

    private @Nullable BookMatch numbered(String word, int from) {
        var union = bracketed(from);
        int at = union.isEmpty() ? from : source.skipBlanks(closing(from) + 1);
        if (source.isWord("Nr", at)) {
            at = source.skipBlanks(source.at(at + 2) == '.' ? at + 3 : at + 2);
        }
        int first = source.digits(at);
        int slash = source.skipBlanks(first);
        int second = source.skipBlanks(slash + 1);
        int end = source.digits(second);
        if (first == at || first - at > 4 || source.at(slash) != '/' || end == second || end - second > 4) {
            return null;
        }
        var number = source.text(at, first) + "/" + source.text(second, end);
        return union.isEmpty() ? suffixed(word, number, end) : match(end, word + " (" + union + ") " + number);
    }

    private @Nullable BookMatch suffixed(String word, String number, int end) {
        int slash = source.skipBlanks(end);
        int suffix = source.skipBlanks(slash + 1);
        int suffixEnd = source.letters(suffix);
        boolean named = source.at(slash) == '/' && UNIONS.contains(source.text(suffix, suffixEnd));
        return named ? match(suffixEnd, word + " " + number + "/" + source.text(suffix, suffixEnd)) : null;
    }

    private static BookMatch match(int end, String name) {
        var known = Books.named(name);
        return new BookMatch(end, known == null ? name : known);
    }

    private String bracketed(int from) {
        if (source.at(from) != '(' && source.at(from) != '<') {
            return "";
        }
        int start = source.skipBlanks(from + 1);
        int end = source.letters(start);
        var union = source.text(start, end);
        return UNIONS.contains(union) && closing(from) > 0 ? union : "";
    }

    private int closing(int open) {
        for (int i = open; i < open + 20; i++) {
            if (source.at(i) == ')' || source.at(i) == '>') {
                return i;
            }
        }
        return -1;
    }
}
