package de.langtisch.items.web;

import de.langtisch.items.CurrentStandings;
import de.langtisch.items.Standing;
import de.langtisch.labels.Reader;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Says beside a link in a text that what it leads to holds no longer, as far as this reader may know. Texts are
/// written once for all readers; this is what comes after.
@Component
class OutdatedLinks {
    /// A link of our own that has parameters: the kind that names a decision.
    private static final Pattern LINK = Pattern.compile("<a href=\"(/[^\"]{1,600}\\?[^\"]{1,600})\"[^>]*>([^<]*)</a>");

    private final CurrentStandings standings;

    OutdatedLinks(CurrentStandings standings) {
        this.standings = standings;
    }

    String in(RenderedParts.Written written, Reader reader) {
        return in(written.html(), written.named(), reader);
    }

    String in(String html, Reader reader) {
        return in(html, named(html), reader);
    }

    private String in(String html, Set<String> named, Reader reader) {
        var outdated = named.isEmpty() ? Map.<String, Standing>of() : standings.behind(named, reader);
        return outdated.isEmpty() ? html : marked(html, outdated);
    }

    /// Addresses in the HTML that name something.
    static Set<String> named(String html) {
        var addresses = new LinkedHashSet<String>();
        var link = LINK.matcher(html);
        while (link.find()) {
            addresses.add(HtmlUtils.htmlUnescape(link.group(1)));
        }
        return Set.copyOf(addresses);
    }

    private static String marked(String html, Map<String, Standing> outdated) {
        return LINK.matcher(html).replaceAll(link -> {
            var standing = outdated.get(HtmlUtils.htmlUnescape(link.group(1)));
            return java.util.regex.Matcher.quoteReplacement(
                    standing == null ? link.group() : link.group() + mark(standing));
        });
    }

    private static String mark(Standing standing) {
        return " <span class=\"nachlink %s\">(%s)</span>"
                .formatted(standing.tone().style(), HtmlUtils.htmlEscape(standing.word(), "UTF-8"));
    }
}
