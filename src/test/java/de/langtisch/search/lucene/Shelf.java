package de.langtisch.search.lucene;

import de.langtisch.kernel.Ids;
import de.langtisch.search.Paper;
import de.langtisch.search.Question;
import de.langtisch.search.SearchResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// A copy of the index with papers on it, and what one asks it in tests.
final class Shelf implements AutoCloseable {
    final IndexCopy copy;

    Shelf(Path folder) throws IOException {
        copy = CopyFiles.create(Ids.random(), folder);
    }

    Shelf put(Paper... papers) throws IOException {
        return put(List.of(papers));
    }

    Shelf put(Collection<Paper> papers) throws IOException {
        for (var paper : papers) {
            copy.put(paper.document());
        }
        copy.publish();
        return this;
    }

    SearchResult ask(Question question) throws IOException {
        return copy.find(question.query(), Set.of()).orElseThrow();
    }

    SearchResult ask(String text) throws IOException {
        return ask(Question.of(text));
    }

    List<String> titles(Question question) throws IOException {
        return ask(question).hits().stream().map(SearchResult.Hit::title).toList();
    }

    List<String> titles(String text) throws IOException {
        return titles(Question.of(text));
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
