package de.langtisch.labels;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// What somebody may read, now: the tokens of the account in its present capacity, read from the database per request.
public record Reader(Set<Token> tokens) {
    /// Who is not signed in.
    public static final Reader ANYBODY = new Reader(Set.of(Token.PUBLIC));

    public Reader {
        tokens = Set.copyOf(tokens);
    }

    /// With `PUBLIC` added, which everybody has.
    public static Reader with(Collection<? extends Token> tokens) {
        var all = new TreeSet<Token>(tokens);
        all.add(Token.PUBLIC);
        return new Reader(all);
    }

    public String[] codes() {
        return tokens.stream().map(Token::code).sorted().toArray(String[]::new);
    }
}
