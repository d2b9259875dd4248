package de.langtisch.membership;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;
import jakarta.servlet.http.Cookie;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Builds authorities, accounts and Gremien for a test, with names that no other test has, and browses as one of them.
class MembershipWorld {
    static final String PASSWORD = "Regen Tisch Laterne 7";

    private final JdbcClient jdbc;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final MockMvc mvc;
    private final Clock clock;

    MembershipWorld(JdbcClient jdbc, SignIns signIns, PasswordEncoder passwords, MockMvc mvc, Clock clock) {
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.passwords = passwords;
        this.mvc = mvc;
        this.clock = clock;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        MembershipWorld membershipWorld(
                JdbcClient jdbc, SignIns signIns, PasswordEncoder passwords, MockMvc mvc, Clock clock) {
            return new MembershipWorld(jdbc, signIns, passwords, mvc, clock);
        }
    }

    /// An account of the world, with a sign-in of its own.
    record Person(AccountId id, AuthorityId authority, String email, String name, Cookie cookie) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    AuthorityId authority() {
        return authority("05914000");
    }

    AuthorityId authority(String area) {
        var id = AuthorityId.random();
        jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since, since_precision)
                values (?, ?, ?, 'kommune', ?, ?, 'day')""")
                .params(id.value(), "stadt-" + id, "Stadt " + id, area, Date.valueOf(today().minusYears(1)))
                .update();
        return id;
    }

    String nameOf(AuthorityId authority) {
        return "Stadt " + authority;
    }

    Person member(AuthorityId authority, Role... roles) {
        var id = AccountId.random();
        var email = id + "@amt.example";
        var name = "Ordnungsamt, Zugang " + id.value().substring(0, 5);
        jdbc.sql("""
                insert into membership.account (id, email, name, authority_id, password_hash, state, roles, created_at)
                values (:id, :email, :name, :authority, :hash, 'active', :roles::text[], :now)""")
                .param("id", id.value())
                .param("email", email)
                .param("name", name)
                .param("authority", authority.value())
                .param("hash", passwords.encode(PASSWORD))
                .param("roles", List.of(roles).stream().map(Role::name).toArray(String[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Person(id, authority, email, name, signIn(id));
    }

    Person admin(AuthorityId authority) {
        return member(authority, Role.AUTHORITY_ADMIN);
    }

    /// Vorsitz of the Leitung, acting for it.
    Person head() {
        var head = member(authority());
        seat(leitung(), head, SeatFunction.CHAIR);
        return inOffice(head);
    }

    Person editor() {
        var editor = member(authority());
        seat(gremium(GremiumKind.GESCHAEFTSSTELLE), editor, SeatFunction.MEMBER);
        return inOffice(editor);
    }

    private Person inOffice(Person person) {
        jdbc.sql("update membership.account set seconded = true where id = ?")
                .param(person.id().value())
                .update();
        signIns.act(person.cookie().getValue(), Capacity.OFFICE);
        return person;
    }

    /// There is one Leitung and one Geschäftsstelle for all tests.
    GremiumId gremium(GremiumKind kind) {
        return jdbc.sql("select id from membership.gremium where kind = ?")
                .param(kind.name())
                .query((row, n) -> new GremiumId(row.getString("id")))
                .optional()
                .orElseGet(() -> newGremium(kind));
    }

    GremiumId leitung() {
        return gremium(GremiumKind.LEITUNG);
    }

    GremiumId newGremium(GremiumKind kind) {
        var id = GremiumId.random();
        jdbc.sql("insert into membership.gremium (id, slug, name, kind) values (?, ?, ?, ?)")
                .params(id.value(), slugOf(id), "Gremium " + id, kind.name())
                .update();
        return id;
    }

    String slugOf(GremiumId gremium) {
        return jdbc.sql("select slug from membership.gremium where id = ?")
                .param(gremium.value())
                .query(String.class)
                .optional()
                .orElse("gremium-" + gremium.value().toLowerCase(Locale.ROOT));
    }

    void seat(GremiumId gremium, Person person, SeatFunction function) {
        jdbc.sql("""
                insert into membership.gremium_authority (gremium_id, authority_id, valid_from) values (?, ?, ?)
                on conflict do nothing""")
                .params(gremium.value(), person.authority().value(), Date.valueOf(today()))
                .update();
        jdbc.sql("""
                insert into membership.gremium_seat (id, gremium_id, account_id, function, valid_from)
                values (?, ?, ?, ?, ?)""")
                .params(Ids.random(), gremium.value(), person.id().value(), function.name(), Date.valueOf(today()))
                .update();
    }

    Cookie signIn(AccountId account) {
        return new Cookie("langtisch_anmeldung", signIns.open(account));
    }

    /// What the account may do at its next request; empty when the sign-in has ended.
    boolean isSignedIn(Person person) {
        return signIns.find(person.cookie().getValue()).isPresent();
    }

    ResultActions opens(Person person, String path) throws Exception {
        return mvc.perform(get(path).cookie(person.cookie()));
    }

    /// Types an address and a password into the sign-in page, each time at another machine: too many failures at one
    /// make
    /// everybody there wait.
    ResultActions signsIn(String email, String password) throws Exception {
        return signsIn(email, password, address());
    }

    ResultActions signsIn(String email, String password, String machine) throws Exception {
        return mvc.perform(post("/anmeldung")
                .param("email", email)
                .param("passwort", password)
                .with(csrf())
                .with(at(machine)));
    }

    String address() {
        var random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    private static RequestPostProcessor at(String machine) {
        return request -> {
            request.setRemoteAddr(machine);
            return request;
        };
    }

    /// Chooses a password on the page of a one-time link.
    ResultActions chooses(String path, String password, String again) throws Exception {
        return mvc.perform(
                post(path).param("password", password).param("again", again).with(csrf()));
    }

    /// Sends a form; `fields`: name, value, name, value.
    ResultActions sends(Person person, String path, String... fields) throws Exception {
        var request = post(path).cookie(person.cookie()).with(csrf()).with(at(address()));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }
}
