package de.langtisch.membership;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditEntry;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The very first authority, bodies and account of an empty portal. Only who can read the console knows the code, and
/// only while there is no account.
@Component
public class FirstSetup {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock;
    private final String code = Ids.random();

    FirstSetup(JdbcClient jdbc, PasswordEncoder passwords, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /// Who sets the portal up: the first authority with its kind and area, and the first account.
    public record First(String authority, String partnerType, String area, String email, String password) {}

    public boolean isNeeded() {
        return !jdbc.sql("select exists (select 1 from membership.account)")
                .query(Boolean.class)
                .single();
    }

    /// The code that the console shows.
    String code() {
        return code;
    }

    /// Makes the bodies every cooperation has, the first authority, and an account that heads the office there.
    @Transactional
    public void run(String typedCode, First first) {
        if (!isNeeded()) {
            throw new NotFound();
        }
        if (!code.equals(typedCode.strip())) {
            throw new BadInput("membership.error.setupCode");
        }
        if (first.authority().isBlank()
                || !first.email().contains("@")
                || first.password().length() < 12) {
            throw new BadInput("membership.error.setup");
        }
        var authority = authority(first);
        var account = account(first, authority);
        gremium("lenkungskreis", "Lenkungskreis", GremiumKind.LENKUNGSKREIS);
        seat(gremium("leitung", "Leitung", GremiumKind.LEITUNG), account);
        seat(gremium("geschaeftsstelle", "Geschäftsstelle", GremiumKind.GESCHAEFTSSTELLE), account);
        audit.record(new AuditEntry(Actor.Machine.SYSTEM, "account.first-set-up", account));
    }

    private String authority(First first) {
        var id = Ids.random();
        jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since_precision)
                values (?, ?, ?, ?, ?, 'unknown')""")
                .params(
                        id,
                        "mitglied-" + id.substring(0, 6),
                        first.authority().strip(),
                        first.partnerType(),
                        first.area().strip())
                .update();
        return id;
    }

    private String account(First first, String authority) {
        var id = Ids.random();
        jdbc.sql("""
                insert into membership.account (id, email, name, authority_id, password_hash, state, roles, seconded,
                                                created_at)
                values (?, ?, 'Erster Zugang', ?, ?, 'active', '{AUTHORITY_ADMIN}', true, ?)""")
                .params(
                        id,
                        first.email().strip(),
                        authority,
                        String.valueOf(passwords.encode(first.password())),
                        Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private String gremium(String slug, String name, GremiumKind kind) {
        var id = Ids.random();
        jdbc.sql("insert into membership.gremium (id, slug, name, kind, position) values (?, ?, ?, ?, ?)")
                .params(id, slug, name, kind.name(), kind.ordinal())
                .update();
        return id;
    }

    private void seat(String gremium, String account) {
        jdbc.sql("""
                insert into membership.gremium_seat (id, gremium_id, account_id, function, valid_from)
                values (?, ?, ?, 'CHAIR', ?)""")
                .params(Ids.random(), gremium, account, LocalDate.now(clock))
                .update();
    }
}
