package de.langtisch.labels;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;

/// One word of a label: a circle of readers. Its [#code()] is the same in column, index, event and API.
public sealed interface Token extends Comparable<Token> {
    /// How far the token reaches: an authority or a Gremium, then all members, then everybody (architecture.md 1).
    enum Reach {
        CIRCLE,
        MEMBERS,
        PUBLIC
    }

    Token PUBLIC = new Public();
    Token MEMBERS = new Members();

    String code();

    Reach reach();

    @Override
    default int compareTo(Token other) {
        return code().compareTo(other.code());
    }

    /// Everybody, signed in or not.
    record Public() implements Token {
        @Override
        public String code() {
            return "public";
        }

        @Override
        public Reach reach() {
            return Reach.PUBLIC;
        }
    }

    /// Every active account of a member authority, and the office's staff.
    record Members() implements Token {
        @Override
        public String code() {
            return "members";
        }

        @Override
        public Reach reach() {
            return Reach.MEMBERS;
        }
    }

    /// The persons through whom authorities sit in a Gremium; the Geschäftsstelle is a Gremium like any other.
    record OfGremium(GremiumId id) implements Token {
        @Override
        public String code() {
            return "gremium:" + id;
        }

        @Override
        public Reach reach() {
            return Reach.CIRCLE;
        }
    }

    /// The accounts whose home is one authority.
    record OfAuthority(AuthorityId id) implements Token {
        @Override
        public String code() {
            return "authority:" + id;
        }

        @Override
        public Reach reach() {
            return Reach.CIRCLE;
        }
    }

    /// The token of a code; anything else is a [BadInput].
    static Token parse(String code) {
        if (code.equals("public")) {
            return PUBLIC;
        }
        if (code.equals("members")) {
            return MEMBERS;
        }
        int colon = code.indexOf(':');
        var id = code.substring(colon + 1);
        if (colon > 0 && Ids.isId(id)) {
            switch (code.substring(0, colon)) {
                case "gremium" -> {
                    return new OfGremium(new GremiumId(id));
                }
                case "authority" -> {
                    return new OfAuthority(new AuthorityId(id));
                }
                default -> throw new BadInput("labels.error.label");
            }
        }
        throw new BadInput("labels.error.label");
    }
}
