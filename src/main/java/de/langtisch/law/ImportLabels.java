package de.langtisch.law;

import de.langtisch.kernel.BadInput;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.Directory;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// The label of an imported decision: all members, unless the exchange form names one. There a circle may be named by
/// its slug (`gremium:fak-shisha`, `authority:stadt-hagen`), because ids differ from installation to installation.
@Component
class ImportLabels {
    private final Directory directory;

    ImportLabels(Directory directory) {
        this.directory = directory;
    }

    Label of(List<String> codes) {
        if (codes.isEmpty()) {
            return Label.of(Token.MEMBERS);
        }
        var tokens = new TreeSet<Token>();
        codes.forEach(code -> tokens.add(token(code)));
        return new Label(tokens, null);
    }

    private Token token(String code) {
        int colon = code.indexOf(':');
        var name = code.substring(colon + 1);
        return switch (colon < 0 ? "" : code.substring(0, colon)) {
            case "gremium" ->
                directory.gremien().stream()
                        .filter(g -> g.slug().equals(name) || g.id().value().equals(name))
                        .map(g -> (Token) new Token.OfGremium(g.id()))
                        .findFirst()
                        .orElseThrow(() -> new BadInput("labels.error.label"));
            case "authority" ->
                directory.authorities().stream()
                        .filter(a -> a.slug().equals(name) || a.id().value().equals(name))
                        .map(a -> (Token) new Token.OfAuthority(a.id()))
                        .findFirst()
                        .orElseThrow(() -> new BadInput("labels.error.label"));
            default -> Token.parse(code);
        };
    }
}
