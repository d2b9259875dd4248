package de.langtisch.items.web;

import de.langtisch.items.Words;
import de.langtisch.text.CanonicalText;
import de.langtisch.text.Linker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of one item (screens.md B): ribbon, sections in the order of reading, facts in the rail.
record ItemPage(
        String id,
        String path,
        String kind,
        String kindName,
        String title,
        List<String> line,
        String labelWords,
        List<Words.Topic> topics,
        Provenance provenance,
        Html html,
        Rights rights,
        List<String> above,
        List<String> below,
        List<String> rail) {

    /// What the item says: all that its text and its rail show, the same for every reader.
    record Reading(
            String path,
            @Nullable RibbonView ribbon,
            List<Section> sections,
            List<Section> folded,
            List<Fact> facts,
            List<Words.Topic> topics,
            List<FileView> files,
            Provenance provenance) {}

    /// [Reading] as HTML; `above`, `below` and `rail` of the page are parts of other modules, as HTML too.
    record Html(String text, String rail) {}

    /// The state sentence with tone and icon.
    record RibbonView(String tone, String icon, String sentence) {}

    /// A canonical text with its heading. Its HTML is worked out where it is written, so that what is known already
    /// ([RenderedParts]) is not worked out again.
    record Section(String heading, String note, String text, Linker linker) {
        public String html() {
            return CanonicalText.toHtml(text, linker);
        }
    }

    /// Short values in the rail; `source` when each is the address of one.
    record Fact(String name, List<Value> values, boolean source) {}

    /// A value as written. Where it leads is worked out where it is written, like the HTML of a [Section].
    record Value(String text, Linker linker) {
        /// Its address when it is one citation as a whole ("§ 33c GewO" in the list of norms), else empty.
        public String href() {
            var links = linker.links(text);
            boolean whole = links.size() == 1
                    && links.getFirst().start() == 0
                    && links.getFirst().end() == text.length();
            return whole ? links.getFirst().address() : "";
        }
    }

    record FileView(String href, String name, String about) {}

    /// Whose it is, since when, and who released it.
    record Provenance(
            String owner,
            boolean formerMember,
            String author,
            String published,
            String approval,
            int number,
            boolean past) {}

    /// What this reader may do here.
    record Rights(boolean change, boolean comment, boolean signedIn) {}

    /// One answer below the text.
    record CommentView(String id, String html, String author, String authority, String written) {}

    /// One line of the history.
    record StateView(
            int number, String published, String approval, String author, String labelWords, boolean current) {}

    /// The history of an item.
    record HistoryPage(String id, String title, List<StateView> states) {}

    /// What changed between two states.
    record ComparisonPage(
            String id, String title, int old, int now, String oldDay, String nowDay, List<ConflictPage.Part> parts) {}
}
