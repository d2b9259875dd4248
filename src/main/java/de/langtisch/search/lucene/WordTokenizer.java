package de.langtisch.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts German text into words: runs of letters and digits. A hyphened compound gives its parts and, at the place of
/// the first, the whole without hyphens, so that "Shisha-Bar" and "Shishabar" meet; so does a word cut at the end of a
/// line in extracted text. Soft hyphens and other invisible characters inside a word do not count. A word ends after
/// [#LONGEST] characters: what is longer is not one that anybody types.
final class WordTokenizer extends Tokenizer {
    static final int LONGEST = 100;
    private static final int MOST_PARTS = 6;
    private static final int KEPT_BUFFER = 1 << 16;
    private static final char SOFT_HYPHEN = '\u00AD';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final int[] starts = new int[MOST_PARTS];
    private final int[] ends = new int[MOST_PARTS];
    private char[] text = new char[4096];
    private int length;
    private int at;
    private int parts;
    private int next;
    private boolean joined;

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next < parts) {
            return part();
        }
        if (!readChain()) {
            return false;
        }
        joined = parts > 1 && ends[parts - 1] - starts[0] <= LONGEST && holdsLetter();
        if (!joined) {
            return part();
        }
        for (int i = 0; i < parts; i++) {
            append(starts[i], ends[i]);
        }
        offset.setOffset(correctOffset(starts[0]), correctOffset(ends[parts - 1]));
        return true;
    }

    private boolean part() {
        append(starts[next], ends[next]);
        offset.setOffset(correctOffset(starts[next]), correctOffset(ends[next]));
        increment.setPositionIncrement(joined && next == 0 ? 0 : 1);
        next++;
        return true;
    }

    /// The next word with all that hang on it by hyphens; false at the end.
    private boolean readChain() {
        parts = 0;
        next = 0;
        while (at < length && !isWord(codePoint(at))) {
            at += Character.charCount(codePoint(at));
        }
        if (at >= length) {
            return false;
        }
        readWord();
        while (parts < MOST_PARTS) {
            int continuation = afterHyphen(at);
            if (continuation < 0) {
                break;
            }
            at = continuation;
            readWord();
        }
        return true;
    }

    private void readWord() {
        starts[parts] = at;
        while (at < length && at - starts[parts] < LONGEST) {
            int c = codePoint(at);
            if (!isWord(c) && !isInvisible(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        ends[parts] = at;
        parts++;
    }

    /// Where the word goes on after a hyphen here, or after one at the end of a line; -1 when it does not.
    private int afterHyphen(int here) {
        boolean softBreak = text[here - 1] == SOFT_HYPHEN;
        if (here >= length || !isHyphen(text[here]) && !softBreak) {
            return -1;
        }
        int after = softBreak ? here : here + 1;
        if (after < length && isWord(codePoint(after))) {
            return after;
        }
        int line = after;
        boolean broken = false;
        while (line < length && Character.isWhitespace(text[line]) && line - after < 8) {
            broken |= text[line] == '\n';
            line++;
        }
        return broken && line < length && Character.isLowerCase(codePoint(line)) ? line : -1;
    }

    private boolean holdsLetter() {
        for (int i = 0; i < parts; i++) {
            if (Character.isLetter(codePoint(starts[i]))) {
                return true;
            }
        }
        return false;
    }

    private void append(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isInvisible(text[i])) {
                term.append(text[i]);
            }
        }
    }

    private int codePoint(int index) {
        return Character.codePointAt(text, index, length);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isInvisible(int c) {
        return c == SOFT_HYPHEN || c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        at = 0;
        parts = 0;
        next = 0;
        int read;
        while ((read = input.read(text, length, text.length - length)) >= 0) {
            length += read;
            if (length == text.length) {
                text = Arrays.copyOf(text, text.length * 2);
            }
        }
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    @Override
    public void close() throws IOException {
        super.close();
        if (text.length > KEPT_BUFFER) {
            text = new char[4096];
        }
    }
}
