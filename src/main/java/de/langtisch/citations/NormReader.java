package de.langtisch.citations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a chain of norms that begins with a section sign or "Art.": "§§ 3, 5 Abs. 1, 2 Nr. 1 UWG", "Art. 3 Abs. 1 in
/// Verbindung mit Art. 20 Abs. 3 GG". All members without a book of their own take that of the next one that has it.
final class NormReader {
    /// One member: from its sign or number to the end of its place.
    private record Member(
            int start, int numberEnd, int end, String section, boolean signed, NormCitation.Place place) {}

    private final Source source;
    private final BookReader books;
    private final List<Citation> found;
    private final List<Member> open = new ArrayList<>();
    private boolean afterLetter;
    private boolean plural;

    NormReader(Source source, BookReader books, List<Citation> found) {
        this.source = source;
        this.books = books;
        this.found = found;
    }

    /// After "§", "§§", "Art.", "Artikel"; -1 when no such sign stands at `at`.
    static int signEnd(Source source, int at) {
        if (source.at(at) == '§') {
            int end = at + 1;
            int next = source.skipBlanks(end);
            if (source.at(next) == '§' && next - end < 2) {
                end = next + 1;
            }
            return end;
        }
        if (!source.startsWith("Art", at) || Source.isLetter(source.at(at - 1))) {
            return -1;
        }
        int end = source.letters(at);
        boolean sign = switch (end - at) {
            case 3 -> true;
            case 4 -> source.startsWith("Artt", at);
            case 7, 8 -> source.startsWith("Artikel", at);
            default -> false;
        };
        return sign ? source.at(end) == '.' ? end + 1 : end : -1;
    }

    /// Reads the chain at `start` and returns where to go on, always behind `start`.
    int read(int start) {
        open.clear();
        plural = source.at(source.skipBlanks(start + 1)) == '§';
        boolean collection = Collections.stand(source, start);
        int at = start;
        int firstSign = start;
        while (true) {
            int sign = signEnd(source, at);
            int number = sign < 0 ? at : source.skipBlanks(sign);
            int end = member(at, number, sign >= 0);
            if (end < 0) {
                break;
            }
            at = end;
            var book = books.after(afterFolgende(end), afterLetter);
            if (book != null) {
                if (!collection) {
                    close(book);
                }
                return book.end();
            }
            int next = next(end);
            if (next < 0) {
                break;
            }
            at = next;
        }
        if (!open.isEmpty()) {
            if (!collection) {
                closeBefore(firstSign);
            }
            return Math.max(start + 1, open.getLast().end());
        }
        return start + 1;
    }

    private int member(int start, int number, boolean signed) {
        int numberEnd = sectionEnd(number);
        if (numberEnd < 0) {
            return -1;
        }
        int digits = source.digits(number);
        int section = Integer.parseInt(source.text(number, digits));
        boolean list = !signed || source.at(start + 1) == '§';
        var reader = new PlaceReader(source);
        int end = reader.read(numberEnd, section, list);
        afterLetter = reader.endsWithLetter();
        var written =
                source.text(number, digits) + source.text(digits, numberEnd).strip();
        open.add(new Member(start, numberEnd, end, written, signed, reader.place()));
        return end;
    }

    /// "33c", "74 a", "6ter"; the letter f alone means "and the following".
    private int sectionEnd(int at) {
        int digits = source.digits(at);
        if (digits == at || digits - at > 4) {
            return -1;
        }
        int letters = source.letters(digits);
        if (letters > digits) {
            boolean following = source.startsWith("f", digits) && letters - digits == 1 && source.at(letters) == '.'
                    || source.startsWith("ff", digits);
            return following ? digits : letters - digits < 4 && Source.isLower(source.at(digits)) ? letters : -1;
        }
        int apart = source.skipBlanks(digits);
        boolean letter = apart == digits + 1
                && source.letters(apart) == apart + 1
                && Source.isLower(source.at(apart))
                && source.at(apart) != 'f'
                && source.at(apart + 1) != '.';
        return letter ? apart + 1 : digits;
    }

    /// Over "f." and "ff."
    private int afterFolgende(int from) {
        int at = source.skipBlanks(from);
        int end = at;
        while (source.at(end) == 'f' && end < at + 2) {
            end++;
        }
        if (end == at || Source.isLetter(source.at(end))) {
            return from;
        }
        return source.at(end) == '.' ? end + 1 : end;
    }

    /// Where the next member begins: a sign after any joiner, or a greater number after a short one. -1 without.
    private int next(int from) {
        int after = afterFolgende(from);
        int between = Joiners.between(source, after);
        if (between >= 0 && signEnd(source, between) >= 0) {
            return between;
        }
        int within = Joiners.within(source, after);
        int digits = within < 0 ? within : source.digits(within);
        boolean number = digits > within && digits - within < 5 && source.at(digits) != '.';
        return number && isSection(within, digits) ? within : -1;
    }

    /// After a double sign every number is the next section that follows a bare one, has a letter or an Absatz; after a
    /// single sign only a greater one.
    private boolean isSection(int start, int digits) {
        boolean greater = Integer.parseInt(source.text(start, digits)) > lastNumber();
        boolean ofItsOwn = open.getLast().end() == open.getLast().numberEnd()
                || Source.isLower(source.at(digits))
                || source.startsWith("Abs", source.skipBlanks(digits));
        return greater || plural && ofItsOwn;
    }

    private int lastNumber() {
        var section = open.getLast().section();
        int end = 0;
        while (end < section.length() && Source.isDigit(section.charAt(end))) {
            end++;
        }
        return Integer.parseInt(section.substring(0, end));
    }

    private void close(BookMatch book) {
        for (int i = 0; i < open.size(); i++) {
            var member = open.get(i);
            boolean last = i == open.size() - 1;
            int end = last ? book.end() : member.signed() ? member.numberEnd() : member.end();
            found.add(citation(member, member.start(), end, book.book()));
        }
    }

    /// "HGB §§ 74, 75": the book stands before the chain; without any the chain cites nothing that can be found.
    private void closeBefore(int sign) {
        int start = books.startBefore(sign);
        boolean taken = start < 0 || !found.isEmpty() && found.getLast().end() > start;
        if (taken) {
            return;
        }
        var book = books.bookAt(start);
        for (int i = 0; i < open.size(); i++) {
            var member = open.get(i);
            found.add(citation(member, i == 0 ? start : member.start(), member.end(), book));
        }
    }

    private static Citation citation(Member member, int start, int end, @Nullable String book) {
        return new NormCitation(start, end, new Norm(book == null ? "" : book, member.section()), member.place());
    }
}
