package de.langtisch.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Where the words of a question stand in the text of one document, read from the index: what is marked is what
/// matched.
final class Occurrences {
    /// More places of one term than this tell nothing new about where the best passage is.
    private static final int MOST_PER_TERM = 300;

    private final LeafReaderContext segment;
    private final int document;

    /// A stretch of the text; `word` numbers the word of the question.
    record Place(int word, int start, int end, int position) {}

    Occurrences(LeafReaderContext segment, int document) {
        this.segment = segment;
        this.document = document;
    }

    List<Place> of(List<QueryWord> words) throws IOException {
        var places = new ArrayList<Place>();
        for (int i = 0; i < words.size(); i++) {
            places.addAll(of(i, words.get(i)));
        }
        return places;
    }

    private List<Place> of(int number, QueryWord word) throws IOException {
        var places = new ArrayList<Place>();
        for (var term : word.terms()) {
            places.addAll(term(number, term));
        }
        for (var phrase : word.phrases()) {
            places.addAll(phrase(number, phrase));
        }
        if (places.isEmpty() && word.beginning() != null) {
            beginning(number, new BytesRef(word.beginning()), places);
        }
        if (places.isEmpty() && word.ending() != null) {
            ending(number, new StringBuilder(word.ending()).reverse().toString(), places);
        }
        return places;
    }

    private List<Place> term(int number, String term) throws IOException {
        var postings = segment.reader().postings(new Term(Fields.TEXT, term), PostingsEnum.OFFSETS);
        var places = new ArrayList<Place>();
        read(number, postings, places);
        return places;
    }

    private void read(int number, @Nullable PostingsEnum postings, List<Place> places) throws IOException {
        if (postings == null || postings.advance(document) != document) {
            return;
        }
        int places0 = Math.min(MOST_PER_TERM, postings.freq());
        for (int i = 0; i < places0; i++) {
            int position = postings.nextPosition();
            places.add(new Place(number, postings.startOffset(), postings.endOffset(), position));
        }
    }

    /// The places of a phrase's terms where all of them stand at their distances.
    private List<Place> phrase(int number, QueryWord.Phrase phrase) throws IOException {
        var byTerm = new ArrayList<List<Place>>();
        Set<Integer> beginnings = new HashSet<>();
        for (int i = 0; i < phrase.terms().size(); i++) {
            int distance = phrase.distances().get(i);
            var places = term(number, phrase.terms().get(i));
            var here = new HashSet<>(
                    places.stream().map(p -> p.position() - distance).toList());
            if (i == 0) {
                beginnings.addAll(here);
            } else {
                beginnings.retainAll(here);
            }
            byTerm.add(places);
        }
        var places = new ArrayList<Place>();
        for (int i = 0; i < byTerm.size(); i++) {
            int distance = phrase.distances().get(i);
            byTerm.get(i).stream()
                    .filter(p -> beginnings.contains(p.position() - distance))
                    .forEach(places::add);
        }
        return places;
    }

    private void beginning(int number, BytesRef beginning, List<Place> places) throws IOException {
        var terms = segment.reader().terms(Fields.TEXT);
        if (terms == null) {
            return;
        }
        var each = terms.iterator();
        PostingsEnum postings = null;
        if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (var term = each.term(); term != null && StringHelper.startsWith(term, beginning); term = each.next()) {
            postings = each.postings(postings, PostingsEnum.OFFSETS);
            read(number, postings, places);
        }
    }

    /// The long words with this end, found in [Fields#BACKWARDS] and looked up forwards.
    private void ending(int number, String backwards, List<Place> places) throws IOException {
        var terms = segment.reader().terms(Fields.BACKWARDS);
        if (terms == null) {
            return;
        }
        var prefix = new BytesRef(backwards);
        var each = terms.iterator();
        PostingsEnum holders = null;
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (var term = each.term(); term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
            holders = each.postings(holders, PostingsEnum.NONE);
            if (holders.advance(document) == document) {
                places.addAll(term(
                        number, new StringBuilder(term.utf8ToString()).reverse().toString()));
            }
        }
    }
}
