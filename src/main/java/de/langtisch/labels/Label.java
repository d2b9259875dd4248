package de.langtisch.labels;

import de.langtisch.kernel.BadInput;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The label (Verteiler) of a revision: tokens joined by OR, and nothing else decides who may read. There is no AND, no
/// exclusion, no folder and no role that reads past it (architecture.md 1, ADR 0001).
///
/// `publicFrom` is the embargo of a public label: before it, `PUBLIC` admits nobody and the other tokens hold.
public record Label(SortedSet<Token> tokens, @Nullable Instant publicFrom) {
    /// More circles than this is a label nobody can survey.
    public static final int MOST_TOKENS = 60;

    public Label {
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            throw new BadInput("labels.error.label");
        }
        if (publicFrom != null && !tokens.contains(Token.PUBLIC)) {
            throw new BadInput("labels.error.label.embargo");
        }
        tokens = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(tokens));
    }

    public static Label of(Token... tokens) {
        return new Label(new TreeSet<>(List.of(tokens)), null);
    }

    /// From its codes; unknown or malformed ones are a [BadInput].
    public static Label parse(Collection<String> codes, @Nullable Instant publicFrom) {
        var tokens = new TreeSet<Token>();
        codes.forEach(code -> tokens.add(Token.parse(code)));
        return new Label(tokens, publicFrom);
    }

    /// May this reader read what carries this label, now?
    public boolean admits(Reader reader, Instant now) {
        return acting(now).anyMatch(reader.tokens()::contains);
    }

    /// Codes of the tokens that admit somebody now: under an embargo not the public's.
    public List<String> codesActing(Instant now) {
        return acting(now).map(Token::code).toList();
    }

    private Stream<Token> acting(Instant now) {
        return tokens.stream().filter(t -> !t.equals(Token.PUBLIC) || publicFrom == null || !now.isBefore(publicFrom));
    }

    /// True when this label admits a reader whom `old` did not: a token that old had neither itself nor in a token of
    /// greater reach, or an earlier end of the embargo. Widening waits for the second person.
    public boolean isWiderThan(Label old) {
        boolean newToken = tokens.stream().anyMatch(t -> !old.covers(t));
        return newToken || opensEarlierThan(old);
    }

    private boolean covers(Token token) {
        return tokens.contains(token)
                || switch (token.reach()) {
                    case CIRCLE -> tokens.contains(Token.MEMBERS) || publicNow();
                    case MEMBERS -> publicNow();
                    case PUBLIC -> false;
                };
    }

    private boolean publicNow() {
        return publicFrom == null && tokens.contains(Token.PUBLIC);
    }

    private boolean opensEarlierThan(Label old) {
        var oldFrom = old.publicFrom;
        return oldFrom != null && tokens.contains(Token.PUBLIC) && (publicFrom == null || publicFrom.isBefore(oldFrom));
    }

    /// The label as it acts from `now` on: an embargo that has ended is none.
    public Label asOf(Instant now) {
        var from = publicFrom;
        return from == null || now.isBefore(from) ? this : new Label(tokens, null);
    }

    public boolean isPublic() {
        return tokens.contains(Token.PUBLIC);
    }

    /// The greatest reach among the tokens: decides who releases and what a mail may say.
    public Token.Reach reach() {
        return tokens.stream().map(Token::reach).max(Token.Reach::compareTo).orElseThrow();
    }

    /// Sorted codes, as they stand in column and index.
    public List<String> codes() {
        return tokens.stream().map(Token::code).toList();
    }
}
