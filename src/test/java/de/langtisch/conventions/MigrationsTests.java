package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Migrations: a name that tells, a range and a schema for each module, and no change once released.
class MigrationsTests {
    private static final Pattern FILE = Pattern.compile("V(\\d{3})__[a-z]+(_[a-z0-9]+)+\\.sql");

    /// The first version of each module; it has ten, then a new range is added here.
    private static final Map<String, Integer> RANGES = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("audit", 10),
            Map.entry("privacy", 20),
            Map.entry("search", 30),
            Map.entry("files", 40),
            Map.entry("notification", 50),
            Map.entry("membership", 60),
            Map.entry("items", 70),
            Map.entry("law", 80),
            Map.entry("practice", 90),
            Map.entry("meetings", 100),
            Map.entry("portal", 110));

    @Test
    void namesAndNumbersEachFile() {
        assertThat(Migration.all()).isNotEmpty();
        assertThat(Migration.all().filter(m -> !isNamedWell(m)).map(Migration::place))
                .isEmpty();
        assertThat(Migration.all().map(m -> m.file().substring(0, 4))).doesNotHaveDuplicates();
    }

    @Test
    void touchesOnlyItsOwnSchema() {
        var lists = Layers.lists();
        assertThat(Migration.all().flatMap(m -> SchemaRule.violations(m, lists)))
                .isEmpty();
    }

    @Test
    void neverChangesWhatIsReleased() {
        assertThat(changed(Project.list("migrations.sha256"), Migration.all().toList()))
                .isEmpty();
    }

    @Test
    void noticesWrongNamesAndRanges() {
        assertThat(Stream.of(
                                "V081__create_ruling.sql",
                                "V081__ruling.sql",
                                "V81__create_ruling.sql",
                                "V071__create_ruling.sql")
                        .filter(file -> isNamedWell(Migration.of("law", file, ""))))
                .containsExactly("V081__create_ruling.sql");
        assertThat(isNamedWell(Migration.of("attic", "V000__create_box.sql", "")))
                .isFalse();
    }

    @Test
    void noticesStatementsInForeignSchemas() {
        var lists = Map.of("law", List.of("items"), "items", List.of("privacy"), "privacy", List.<String>of());
        var sound =
                "create schema law; create table law.ruling (id text references items.item, t text default ';items.x');"
                        + "create unique index on law.ruling (id); grant select on law.ruling, law.court to app; -- alter table items.item\n"
                        + "grant usage on schema law to app; create function law.f() returns int language sql as $$ select 1; $$;"
                        + "create trigger t before update on law.ruling for each row execute function law.f()";
        assertThat(SchemaRule.violations(Migration.of("law", "V081__a_b.sql", sound), lists))
                .isEmpty();
        for (var fault : new String[] {
            "create table items.item (id text)",
            "create table ruling (id text)",
            "alter table items.item add x text",
            "create index on items.item (id)",
            "grant select on law.ruling, items.item to app",
            "do $$ begin end $$",
            "create table law.a (id text references privacy.clearance)",
            "insert into items.item values ('law.x')",
            "create trigger t after insert on items.item execute function law.f()",
            "drop table items.item"
        }) {
            assertThat(SchemaRule.violations(Migration.of("law", "V081__a_b.sql", fault), lists))
                    .as(fault)
                    .hasSize(1);
        }
    }

    @Test
    void noticesAChangedRelease() {
        var file = Migration.of("law", "V081__create_ruling.sql", "create schema law;");
        var released = List.of(file.sha256() + "  " + file.place());
        assertThat(changed(released, List.of(file))).isEmpty();
        assertThat(changed(released, List.of(Migration.of("law", file.file(), "create schema law; "))))
                .hasSize(1);
        assertThat(changed(released, List.of())).hasSize(1);
    }

    private static boolean isNamedWell(Migration migration) {
        var name = FILE.matcher(migration.file());
        int first = RANGES.getOrDefault(migration.module(), -100);
        return name.matches() && Integer.parseInt(name.group(1)) / 10 * 10 == first;
    }

    /// Lines as `sha256sum` writes them: hash, two spaces, place.
    private static Stream<String> changed(List<String> released, Collection<Migration> migrations) {
        var present = migrations.stream().collect(Collectors.toMap(m -> m.sha256() + "  " + m.place(), m -> m));
        return released.stream().filter(line -> !present.containsKey(line));
    }
}
