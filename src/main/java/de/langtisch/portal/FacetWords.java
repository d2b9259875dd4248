package de.langtisch.portal;

import de.langtisch.items.Kinds;
import de.langtisch.items.Words;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;
import de.langtisch.membership.Directory;
import de.langtisch.search.Facet;
import org.springframework.stereotype.Component;

/// The German word of a facet's value.
@Component
public class FacetWords {
    private final Kinds kinds;
    private final Words words;
    private final Directory directory;

    FacetWords(Kinds kinds, Words words, Directory directory) {
        this.kinds = kinds;
        this.words = words;
        this.directory = directory;
    }

    public String of(Facet facet, String value) {
        return switch (facet) {
            case KIND -> kinds.find(value).map(words::kind).orElse(value);
            case TOPIC -> words.topics().getOrDefault(value, value);
            case AUTHORITY -> owner(value);
            case OUTCOME -> outcome(value);
            case COURT, NORM, YEAR -> value;
        };
    }

    private String owner(String id) {
        if (!Ids.isId(id)) {
            return id;
        }
        return directory
                .authority(new AuthorityId(id))
                .map(Directory.Authority::name)
                .or(() -> directory.gremium(new GremiumId(id)).map(Directory.Gremium::name))
                .orElse(id);
    }

    private String outcome(String value) {
        return kinds.all().stream()
                .flatMap(kind -> kind.field("outcome").stream()
                        .filter(f -> f.choices().contains(value))
                        .map(f -> words.choice(kind, f, value)))
                .findFirst()
                .orElse(value);
    }
}
