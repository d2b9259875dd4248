package de.langtisch.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// The words of a question as queries. A word in the title counts more than one in the texts, a compound that only
/// begins or ends with it counts less, and an exact name comes before everything.
final class TextQueries {
    private static final float TITLE = 1.5f;
    private static final float COMPOUND = 0.3f;

    /// Above any sum of word scores; longer keys above shorter, whole names above shortened.
    private static final float NAME = 10_000f;

    private static final float NAME_PER_CHARACTER = 100f;
    private static final float SHORT_NAME = 50f;

    private TextQueries() {}

    /// All words, or one of the names.
    static Query all(List<QueryWord> words, Names names) {
        if (words.isEmpty() && names.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var all = new BooleanQuery.Builder();
        words.forEach(w -> all.add(inText(w), Occur.MUST));
        addTitle(all, words);
        if (names.isEmpty()) {
            return all.build();
        }
        var named = new BooleanQuery.Builder().add(named(names), Occur.MUST);
        words.forEach(w -> named.add(inText(w), Occur.SHOULD));
        addTitle(named, words);
        return new BooleanQuery.Builder()
                .add(named.build(), Occur.SHOULD)
                .add(all.build(), Occur.SHOULD)
                .build();
    }

    /// At least so many of the words.
    static Query some(List<QueryWord> words, int atLeast) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        words.forEach(w -> some.add(inText(w), Occur.SHOULD));
        var ranked = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        addTitle(ranked, words);
        return ranked.build();
    }

    /// Keys of names that stand in the question and in the index: of whole names and of shortened ones.
    record Names(Set<String> whole, Set<String> shortened) {
        boolean isEmpty() {
            return whole.isEmpty() && shortened.isEmpty();
        }
    }

    private static Query named(Names names) {
        var keys = new ArrayList<Query>();
        names.whole().forEach(k -> keys.add(key(Fields.NAME, k, NAME)));
        names.shortened().forEach(k -> keys.add(key(Fields.SHORT_NAME, k, NAME - SHORT_NAME)));
        return new DisjunctionMaxQuery(keys, 0);
    }

    private static Query key(String field, String key, float base) {
        var exact = new ConstantScoreQuery(new TermQuery(new Term(field, key)));
        return new BoostQuery(exact, base + NAME_PER_CHARACTER * key.length());
    }

    private static void addTitle(BooleanQuery.Builder query, List<QueryWord> words) {
        words.forEach(w -> query.add(new BoostQuery(exactly(w, Fields.TITLE), TITLE), Occur.SHOULD));
    }

    /// A compound has a small score of its own, which every text with the word has too: in a rare word's favour or not,
    /// the word itself is never less.
    private static Query inText(QueryWord word) {
        if (word.beginning() == null && word.ending() == null) {
            return exactly(word, Fields.TEXT);
        }
        var any = new BooleanQuery.Builder();
        forms(word, Fields.TEXT).forEach(f -> any.add(f, Occur.SHOULD));
        if (word.beginning() != null) {
            any.add(new PrefixQuery(new Term(Fields.TEXT, word.beginning())), Occur.SHOULD);
        }
        if (word.ending() != null) {
            var backwards = new StringBuilder(word.ending()).reverse().toString();
            any.add(new PrefixQuery(new Term(Fields.BACKWARDS, backwards)), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new ConstantScoreQuery(any.build()), COMPOUND), Occur.MUST)
                .add(exactly(word, Fields.TEXT), Occur.SHOULD)
                .build();
    }

    private static Query exactly(QueryWord word, String field) {
        return oneOf(forms(word, field));
    }

    private static List<Query> forms(QueryWord word, String field) {
        var forms = new ArrayList<Query>();
        word.terms().forEach(t -> forms.add(new TermQuery(new Term(field, t))));
        word.phrases().forEach(p -> forms.add(phrase(p, field)));
        return forms;
    }

    private static Query phrase(QueryWord.Phrase phrase, String field) {
        var query = new PhraseQuery.Builder();
        for (int i = 0; i < phrase.terms().size(); i++) {
            query.add(new Term(field, phrase.terms().get(i)), phrase.distances().get(i));
        }
        return query.build();
    }

    private static Query oneOf(List<Query> forms) {
        return forms.size() == 1 ? forms.getFirst() : new DisjunctionMaxQuery(forms, 0);
    }
}
