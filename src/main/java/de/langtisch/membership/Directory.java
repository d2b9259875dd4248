package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Names of authorities, Gremien and seats: who there is, for choosing, showing and addressing. It says nothing about
/// what anybody may read.
@Component
public class Directory {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignedInRows rows;

    Directory(JdbcClient jdbc, Clock clock, SignedInRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
    }

    /// A member authority by name; `area` is its municipality key or the beginning of those it serves.
    public record Authority(AuthorityId id, String slug, String name, String partnerType, String area) {}

    /// A Gremium by name; `topic` is empty for bodies without one.
    public record Gremium(GremiumId id, String slug, String name, GremiumKind kind, String topic, String purpose) {}

    /// Present members, by name.
    public List<Authority> authorities() {
        return jdbc.sql("select id, slug, name, partner_type, area from membership.authority a where "
                        + PresentMember.of("a") + " order by name")
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Authority(
                        new AuthorityId(row.getString("id")),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("partner_type"),
                        row.getString("area")))
                .list();
    }

    /// Any authority, present or former.
    public Optional<Authority> authority(AuthorityId id) {
        return jdbc.sql("select id, slug, name, partner_type, area from membership.authority where id = ?")
                .param(id.value())
                .query((row, n) -> new Authority(
                        new AuthorityId(row.getString("id")),
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("partner_type"),
                        row.getString("area")))
                .optional();
    }

    public List<Gremium> gremien() {
        return jdbc.sql("select id, slug, name, kind, topic, purpose from membership.gremium order by position, name")
                .query((row, n) -> new Gremium(
                        new GremiumId(row.getString("id")),
                        row.getString("slug"),
                        row.getString("name"),
                        GremiumKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getString("topic")).orElse(""),
                        row.getString("purpose")))
                .list();
    }

    public Optional<Gremium> gremium(GremiumId id) {
        return gremien().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /// The one Geschäftsstelle of the cooperation; it owns what is imported and releases what goes to many.
    public Optional<Gremium> geschaeftsstelle() {
        return gremien().stream()
                .filter(g -> g.kind() == GremiumKind.GESCHAEFTSSTELLE)
                .findFirst();
    }

    /// An account as it would act now in the capacity given; empty when it may not sign in.
    public Optional<SignedIn> account(AccountId id, Capacity capacity) {
        return rows.byId(id, capacity);
    }

    /// The account with this e-mail address; of several the one that is not deactivated.
    public Optional<AccountId> accountByEmail(String email) {
        return jdbc.sql("""
                select id from membership.account where lower(email) = lower(?)
                 order by state = 'deactivated' limit 1""").param(email).query(String.class).optional().map(AccountId::new);
    }

    /// The seat's name ("Ordnungsamt, Zugang 3") of any account, active or not; empty for none.
    public Optional<String> accountName(AccountId id) {
        return jdbc.sql("select name from membership.account where id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }
}
