package de.langtisch.matrix;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;

/// The lists of one topic or norm as a subject sees them: each page of the list, the numbers beside and above it, and
/// the line
/// of the topic on the first page.
final class Listing {
    private final List<Document> pages = new ArrayList<>();
    private final Document topics;
    private final Document home;
    private final String address;

    Listing(Channels channels, Subject subject, String address) {
        this.address = address;
        do {
            pages.add(document(channels.page(subject, address + "?seite=" + (pages.size() + 1))));
        } while (pages.getLast().selectFirst("a[rel=next]") != null);
        topics = document(channels.page(subject, "/themen"));
        home = document(channels.page(subject, "/"));
    }

    private static Document document(MockHttpServletResponse response) {
        try {
            return Jsoup.parse(response.getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    Set<String> ids(List<Planted> planted) {
        var html = pages.stream().map(Document::html).collect(Collectors.joining());
        return planted.stream()
                .map(Planted::id)
                .filter(id -> html.contains("/beitraege/" + id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// "Seite 1 von 3": how many pages the list says it has.
    int pagesAnnounced() {
        var position = pages.getFirst().select("nav.blaettern p").text();
        return position.isEmpty() ? 1 : numberIn(position.substring(position.lastIndexOf(' ')));
    }

    int pagesThere() {
        return pages.size();
    }

    /// The numbers beside the kinds, added up.
    int byKind() {
        return pages.getFirst().select(".seitenleiste section:first-of-type .auswahl .zahl").stream()
                .mapToInt(e -> numberIn(e.text()))
                .sum();
    }

    /// The number behind the topic in the list of all topics.
    int inTopics() {
        var line = topics.select("li:has(a[href=" + address + "]) .zahl").text();
        return numberIn(line);
    }

    /// The newest item of the topic on the first page; empty when it names none.
    String newestAtHome() {
        return home.select("a[href^=/beitraege/]").stream()
                .map(a -> a.attr("href"))
                .findFirst()
                .orElse("");
    }

    private static int numberIn(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
