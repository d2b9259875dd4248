package de.langtisch.matrix;

import de.langtisch.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The cooperation of the matrix, written as rows: four authorities, four bodies, ten subjects and the seats that an
/// author and a releasing person need. Sign-ins are rows as well: a secret known here, its hash stored.
final class World {
    private final JdbcClient jdbc;
    private final Map<String, String> tokens = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<Subject, String> secrets = new EnumMap<>(Subject.class);

    World(JdbcClient jdbc) {
        this.jdbc = jdbc;
        tokens.put("public", "public");
        tokens.put("members", "members");
        for (var name : new String[] {"alpha", "beta", "gamma", "delta"}) {
            authority(name);
        }
        gremium("office", "GESCHAEFTSSTELLE");
        gremium("head", "LEITUNG");
        gremium("steering", "LENKUNGSKREIS");
        gremium("circle", "FACHARBEITSKREIS");
        people();
        for (var subject : Subject.values()) {
            signIn(subject);
        }
    }

    private void authority(String name) {
        var id = Ids.random();
        jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since, since_precision)
                values (?, ?, ?, 'kommune', '05', '2020-06-22', 'day')""").params(id, "m-" + name + id, "Behörde " + name + id).update();
        tokens.put(name, "authority:" + id);
    }

    private void gremium(String name, String kind) {
        var id = Ids.random();
        jdbc.sql("insert into membership.gremium (id, slug, name, kind) values (?, ?, ?, ?)")
                .params(id, "g-" + name + id, "Gremium " + name + id, kind)
                .update();
        tokens.put(name, "gremium:" + id);
    }

    private void people() {
        account("former@alpha.example", "alpha", "deactivated", "{}", false);
        account("member@alpha.example", "alpha", "active", "{}", false);
        account("member@beta.example", "beta", "active", "{}", false);
        account("member@gamma.example", "gamma", "active", "{}", false);
        account("editor@office.example", "beta", "active", "{}", true);
        account("head@office.example", "gamma", "active", "{}", true);
        account("steering@delta.example", "delta", "active", "{}", false);
        account("admin@alpha.example", "alpha", "active", "{AUTHORITY_ADMIN}", false);
        account("operator@delta.example", "delta", "active", "{OPERATOR}", false);
        account("author@alpha.example", "alpha", "active", "{}", false);
        account("chair@beta.example", "beta", "active", "{}", false);
        account("second@office.example", "delta", "active", "{}", true);
        seat("circle", "member@gamma.example", "MEMBER");
        seat("circle", "chair@beta.example", "CHAIR");
        seat("circle", "editor@office.example", "MEMBER");
        seat("steering", "steering@delta.example", "CHAIR");
        seat("office", "editor@office.example", "CHAIR");
        seat("office", "head@office.example", "MEMBER");
        seat("office", "second@office.example", "DEPUTY_CHAIR");
        seat("head", "head@office.example", "CHAIR");
    }

    private void account(String email, String authority, String state, String roles, boolean seconded) {
        var id = Ids.random();
        accounts.put(email, id);
        jdbc.sql("""
                insert into membership.account (id, email, name, authority_id, state, roles, seconded, created_at)
                values (?, ?, ?, ?, ?, ?::text[], ?, now())""")
                .params(id, id + email, "Zugang " + id, id(authority), state, roles, seconded)
                .update();
    }

    private void seat(String gremium, String email, String function) {
        jdbc.sql("""
                insert into membership.gremium_seat (id, gremium_id, account_id, function, valid_from)
                values (?, ?, ?, ?, '2021-01-01')""")
                .params(Ids.random(), id(gremium), account(email), function)
                .update();
    }

    private void signIn(Subject subject) {
        if (subject.email == null) {
            return;
        }
        var secret = "secret-" + Ids.random();
        secrets.put(subject, secret);
        jdbc.sql("""
                insert into membership.sign_in (secret_hash, account_id, capacity, created_at, seen_at)
                values (?, ?, ?, now(), now())""")
                .params(sha256(secret), account(subject.email), subject.office ? "OFFICE" : "HOME")
                .update();
        jdbc.sql("""
                insert into membership.access_token (secret_hash, id, account_id, name, created_at)
                values (?, ?, ?, 'matrix', now())""")
                .params(sha256("token-" + secret), Ids.random(), account(subject.email))
                .update();
    }

    /// The secret of the subject's sign-in cookie; empty for who has none.
    Optional<String> secret(Subject subject) {
        return Optional.ofNullable(secrets.get(subject));
    }

    String token(String circle) {
        return Optional.ofNullable(tokens.get(circle)).orElseThrow();
    }

    /// The id of an authority or Gremium by its name here.
    String id(String circle) {
        var token = token(circle);
        return token.substring(token.indexOf(':') + 1);
    }

    String account(String email) {
        return Optional.ofNullable(accounts.get(email)).orElseThrow();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
