package de.langtisch.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.GermanStemmer;

/// German text as index terms: words of [WordTokenizer], lower case, umlauts and ß folded ("Gaststätte",
/// "Gaststaette"),
/// without stop words, stemmed by Snowball, which found more headings and keywords than the light stemmer did
/// (search.md 2).
final class GermanWords extends Analyzer {
    /// The shortest end of a compound worth looking for, and what must stand before it.
    static final int SHORTEST_END = 4;

    private static final int SHORTEST_COMPOUND = SHORTEST_END + 3;

    /// Lucene's list without "weg", which is also a law (WEG), and with words that narrow no question: "az" stands
    /// before every Aktenzeichen, "wegen" in front of every reason.
    private static final CharArraySet STOP_WORDS = stopWords();

    private final Form form;

    /// What becomes of a folded word: its stem, itself, or the stem of a long word read backwards, so that the words
    /// with a common end stand side by side.
    enum Form {
        STEM,
        FOLDED,
        BACKWARDS
    }

    /// One term with its place among the words and in the text.
    record Placed(String term, int position, int start, int end) {}

    GermanWords(Form form) {
        this.form = form;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new WordTokenizer();
        TokenStream terms = new StopFilter(fold(words), STOP_WORDS);
        if (form != Form.FOLDED) {
            terms = new SnowballFilter(terms, new GermanStemmer());
        }
        if (form == Form.BACKWARDS) {
            terms = new ReverseStringFilter(new LengthFilter(terms, SHORTEST_COMPOUND, WordTokenizer.LONGEST));
        }
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(terms));
    }

    /// Keeps a phrase from reaching from one text into the next.
    @Override
    public int getPositionIncrementGap(String field) {
        return 100;
    }

    List<Placed> terms(String text) {
        try (var stream = tokenStream("", text)) {
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Placed> read(TokenStream stream) throws IOException {
        var term = stream.addAttribute(CharTermAttribute.class);
        var offset = stream.addAttribute(OffsetAttribute.class);
        var increment = stream.addAttribute(PositionIncrementAttribute.class);
        var terms = new ArrayList<Placed>();
        int position = -1;
        stream.reset();
        while (stream.incrementToken()) {
            position += increment.getPositionIncrement();
            terms.add(new Placed(term.toString(), position, offset.startOffset(), offset.endOffset()));
        }
        stream.end();
        return terms;
    }

    private static TokenStream fold(TokenStream words) {
        return new GermanNormalizationFilter(new LowerCaseFilter(words));
    }

    private static CharArraySet stopWords() {
        var words = new StringBuilder("az wegen");
        for (Object word : GermanAnalyzer.getDefaultStopSet()) {
            words.append(' ').append((char[]) word);
        }
        var folded = new CharArraySet(256, false);
        var tokenizer = new WordTokenizer();
        tokenizer.setReader(new java.io.StringReader(words.toString()));
        try (var stream = fold(tokenizer)) {
            read(stream).stream()
                    .map(Placed::term)
                    .filter(w -> !w.equals("weg"))
                    .forEach(folded::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CharArraySet.unmodifiableSet(folded);
    }
}
