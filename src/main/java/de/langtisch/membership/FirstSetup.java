package de.langtisch.membership;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditEntry;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.Slugs;
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
        if (!isSound(first)) {
            throw new BadInput("membership.error.setup");
        }
        var authority = authority(first);
        var account = account(first, authority);
        gremium("lenkungskreis", "Lenkungskreis", GremiumKind.LENKUNGSKREIS);
        seat(gremium("leitung", "Leitung", GremiumKind.LEITUNG), authority, account);
        seat(gremium("geschaeftsstelle", "Geschäftsstelle", GremiumKind.GESCHAEFTSSTELLE), authority, account);
        audit.record(new AuditEntry(Actor.Machine.SYSTEM, "account.first-set-up", account));
    }

    private static boolean isSound(First first) {
        var typed = new Typed().name("authority", first.authority()).email("email", first.email());
        return typed.isSound()
                && Accessions.isArea(first.area().strip())
                && PasswordRule.problem(first.password(), first.email().strip()).isEmpty();
    }

    private String authority(First first) {
        var id = Ids.random();
        jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since_precision)
                values (?, ?, ?, ?, ?, 'unknown')""")
                .params(
                        id,
                        Slugs.of(first.authority().strip()),
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
                        Typed.address(first.email()),
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

    private void seat(String gremium, String authority, String account) {
        jdbc.sql("insert into membership.gremium_authority (gremium_id, authority_id, valid_from) values (?, ?, ?)")
                .params(gremium, authority, LocalDate.now(clock))
                .update();
        jdbc.sql("""
                insert into membership.gremium_seat (id, gremium_id, account_id, function, valid_from)
                values (?, ?, ?, 'CHAIR', ?)""")
                .params(Ids.random(), gremium, account, LocalDate.now(clock))
                .update();
    }
}
