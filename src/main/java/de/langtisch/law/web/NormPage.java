package de.langtisch.law.web;

import de.langtisch.items.RowViews;
import de.langtisch.kernel.Slice;
import de.langtisch.law.NormVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of a norm: its text in its versions, and what cites it. `standing` is the message about a section without
/// text, empty where there is one; `query` is the search that finds what cites it.
record NormPage(
        String written,
        String bookTitle,
        String bookHref,
        String href,
        String standing,
        List<Version> versions,
        Citing citing,
        String query,
        boolean signedIn) {

    /// One version with its days in words and its text in paragraphs of safe HTML.
    record Version(NormVersion.Time time, String days, String title, List<String> paragraphs) {}

    /// A value to narrow the list by, with how many items of the list have it.
    record Choice(String key, String name, long items) {}

    /// What cites the norm, newest first, narrowed to a kind and a topic where they are present.
    record Citing(
            @Nullable String kind,
            @Nullable String topic,
            List<Choice> kinds,
            List<Choice> topics,
            Slice<RowViews.Row> rows) {}

    /// A law book with its sections, and the norms of it that are cited.
    record Book(String name, String title, List<Line> sections) {}

    /// A norm in a list: its spelling, its heading, where it leads, and how many items cite it.
    record Line(String written, String title, String href, long items) {}

    /// All norms that are cited, those of most items first.
    record Overview(List<Line> norms, boolean office) {}
}
