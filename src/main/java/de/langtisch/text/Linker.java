package de.langtisch.text;

import java.util.List;

/// Makes links of words in a text: what an author cites leads to its page. Implemented where the pages are.
@FunctionalInterface
public interface Linker {
    /// Makes none.
    Linker NONE = text -> List.of();

    /// The links in one stretch of plain words, in order and without overlap.
    List<Link> links(String text);

    /// From `start` to `end` (offsets in UTF-16 code units) to an address inside the portal, beginning with `/`.
    record Link(int start, int end, String address) {}
}
