package de.langtisch.law;

import de.langtisch.citations.RulingCitation;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/// The address under which a cited decision is looked up: court, day and number as the text names them.
final class RulingAddress {
    private RulingAddress() {}

    static Optional<String> of(RulingCitation.Reference cited) {
        if (cited.aktenzeichen().isEmpty() && cited.ecli().isEmpty()) {
            return Optional.empty();
        }
        var address = UriComponentsBuilder.fromPath("/entscheidungen/zitat");
        add(address, "gericht", cited.court());
        add(address, "datum", cited.date() == null ? "" : cited.date().toString());
        add(address, "aktenzeichen", cited.aktenzeichen());
        add(address, "ecli", cited.ecli());
        return Optional.of(address.encode().toUriString());
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
