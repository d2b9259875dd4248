package de.langtisch.law;

import de.langtisch.citations.Citation;
import de.langtisch.citations.Citations;
import de.langtisch.citations.NormCitation;
import de.langtisch.citations.RulingCitation;
import de.langtisch.text.Linker;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes every norm and decision that a text cites a link: to the norm's page, or to the page that looks the decision
/// up
/// for whoever clicks. The same link for every reader: what there is to see is decided behind it.
@Component
class CitationLinks implements Linker {
    @Override
    public List<Link> links(String text) {
        return Citations.in(text).stream()
                .flatMap(citation ->
                        address(citation).stream().map(address -> new Link(citation.start(), citation.end(), address)))
                .toList();
    }

    /// Nothing leads to a book that nobody knows, or to a place in a journal whose decision is not named.
    private static Optional<String> address(Citation citation) {
        return switch (citation) {
            case NormCitation norm -> NormAddress.of(norm.norm());
            case RulingCitation ruling -> RulingAddress.of(ruling.reference());
        };
    }
}
