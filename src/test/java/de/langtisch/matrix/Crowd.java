package de.langtisch.matrix;

import de.langtisch.kernel.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cooperation by lot: authorities that are, were or will be members, bodies of every kind, accounts in every state
/// with seats that hold, ended or begin later. It remembers what it wrote and says itself who may read what, without a
/// line of the product.
final class Crowd {
    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Berlin"));
    private static final List<String> KINDS =
            List.of("LENKUNGSKREIS", "LEITUNG", "GESCHAEFTSSTELLE", "FACHARBEITSKREIS");
    private static final List<String> STATES = List.of("active", "active", "active", "invited", "deactivated");
    private static final Set<String> OF_THE_OFFICE = Set.of("LEITUNG", "GESCHAEFTSSTELLE");

    private final JdbcClient jdbc;
    private final Random random;
    final List<Authority> authorities = new ArrayList<>();
    final List<Gremium> gremien = new ArrayList<>();
    final List<Person> persons = new ArrayList<>();

    Crowd(JdbcClient jdbc, Random random) {
        this.jdbc = jdbc;
        this.random = random;
        for (int i = 0; i < 8; i++) {
            authorities.add(authority(i));
            gremien.add(gremium(KINDS.get(i % KINDS.size())));
        }
        for (int i = 0; i < 150; i++) {
            persons.add(person(i));
        }
    }

    record Authority(String id, boolean present) {}

    record Gremium(String id, String kind) {}

    /// `seats`: the bodies of the seats that hold today.
    static final class Person {
        final String id;
        final Authority home;
        final boolean operator;
        final boolean seconded;
        final List<Gremium> seats = new ArrayList<>();
        String state;

        Person(String id, Authority home, String state, boolean operator, boolean seconded) {
            this.id = id;
            this.home = home;
            this.state = state;
            this.operator = operator;
            this.seconded = seconded;
        }

        boolean signsIn() {
            return state.equals("active") && home.present();
        }

        /// In one capacity or the other.
        boolean reads(Set<String> label, boolean openly) {
            return signsIn() && (openly || readsAs(label, false) || seconded && readsAs(label, true));
        }

        boolean readsAs(Set<String> label, boolean office) {
            if (operator) {
                return false;
            }
            var own = new HashSet<>(Set.of("members"));
            if (!office) {
                own.add("authority:" + home.id());
            }
            seats.stream()
                    .filter(g -> OF_THE_OFFICE.contains(g.kind()) == office)
                    .forEach(g -> own.add("gremium:" + g.id()));
            return label.stream().anyMatch(own::contains);
        }
    }

    private Authority authority(int number) {
        var id = Ids.random();
        var since = number == 6 ? TODAY.plusDays(1) : LocalDate.of(2020, 6, 22);
        @Nullable LocalDate left = number == 7 ? TODAY : number == 5 ? TODAY.plusDays(1) : null;
        jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since, since_precision, left_on)
                values (?, ?, ?, 'kommune', '05', ?, 'day', ?)""").params(id, "c-" + id, "Behörde " + id, since).param(left).update();
        return new Authority(id, number < 6);
    }

    private Gremium gremium(String kind) {
        var id = Ids.random();
        jdbc.sql("insert into membership.gremium (id, slug, name, kind) values (?, ?, ?, ?)")
                .params(id, "c-" + id, "Gremium " + id, kind)
                .update();
        return new Gremium(id, kind);
    }

    private Person person(int number) {
        boolean first = number == 0;
        var person = new Person(
                Ids.random(),
                first ? authorities.getFirst() : any(authorities),
                first ? "active" : any(STATES),
                !first && random.nextInt(12) == 0,
                !first && random.nextInt(4) == 0);
        jdbc.sql("""
                insert into membership.account (id, email, name, authority_id, state, roles, seconded, created_at)
                values (?, ?, ?, ?, ?, ?::text[], ?, now())""")
                .params(
                        person.id,
                        person.id + "@crowd.example",
                        "Zugang " + number,
                        person.home.id(),
                        person.state,
                        person.operator ? "{OPERATOR}" : "{}",
                        person.seconded)
                .update();
        gremien.stream().filter(g -> random.nextInt(5) == 0).forEach(gremium -> seat(person, gremium));
        return person;
    }

    private void seat(Person person, Gremium gremium) {
        int lot = random.nextInt(4);
        var from = lot == 0 ? TODAY.plusDays(1) : TODAY.minusDays(random.nextInt(400));
        @Nullable LocalDate to = lot == 1 ? TODAY.minusDays(1) : lot == 2 ? TODAY : null;
        jdbc.sql("""
                insert into membership.gremium_seat (id, gremium_id, account_id, function, valid_from, valid_to)
                values (?, ?, ?, 'MEMBER', ?, ?)""")
                .params(Ids.random(), gremium.id(), person.id, lot == 1 ? TODAY.minusDays(500) : from)
                .param(to)
                .update();
        if (lot != 0 && lot != 1) {
            person.seats.add(gremium);
        }
    }

    /// Lets one person in, or shuts them out; the first one stays.
    void turn(Person person) {
        person.state = person.state.equals("active") ? "deactivated" : "active";
        jdbc.sql("update membership.account set state = ? where id = ?")
                .params(person.state, person.id)
                .update();
    }

    /// One to four circles by lot.
    Set<String> label() {
        var label = new HashSet<String>();
        int circles = 1 + random.nextInt(4);
        while (label.size() < circles) {
            label.add(
                    switch (random.nextInt(9)) {
                        case 0 -> "members";
                        case 1, 2, 3, 4 -> "gremium:" + any(gremien).id();
                        default -> "authority:" + any(authorities).id();
                    });
        }
        return label;
    }

    /// Only authorities that are members today; a label with another one is refused.
    boolean isPresent(Set<String> label) {
        return authorities.stream().filter(a -> !a.present()).noneMatch(a -> label.contains("authority:" + a.id()));
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
