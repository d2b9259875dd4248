package de.langtisch.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One thing has one word, and the glossary says what it means (house style 2.4).
class WordsTests {
    private static final Glossary GLOSSARY = Glossary.read();

    /// German words of addresses and form fields, each with its one word in code.
    private static final Map<String, String> ADDRESS_WORDS = Project.list("address-words.txt").stream()
            .map(line -> line.split("\\s*=\\s*"))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    /// In two pieces, because it stands in no code.
    private static final String NEVER = "cl" + "an";

    @Test
    void explainsEveryWordOfTheSubject() {
        assertThat(JavaSource.MAIN.stream()
                        .filter(source -> !Project.isInSubPackage(source.path()))
                        .flatMap(Words::domainTypes)
                        .filter(type -> !GLOSSARY.explains(type)))
                .as("a page in docs/glossary, or a place in back quotes on one")
                .isEmpty();
    }

    @Test
    void keepsTheGlossaryComplete() {
        var types = JavaSource.MAIN.stream()
                .flatMap(source -> source.all(ClassTree.class).stream())
                .map(type -> type.getSimpleName().toString())
                .toList();
        assertThat(GLOSSARY.pages()).allSatisfy(page -> {
            assertThat(page.isComplete()).as(page.name()).isTrue();
            assertThat(page.types()).as(page.name()).isSubsetOf(types);
        });
    }

    @Test
    void saysEachThingInOneWord() {
        assertThat(names().flatMap(GLOSSARY::forbiddenIn)).isEmpty();
        assertThat(names()).allMatch(name -> name.matches("\\p{ASCII}+"));
        assertThat(Words.spelledTwice(names().toList())).isEmpty();
    }

    @Test
    void translatesAddressesAsTheListSays() {
        var translations = JavaSource.MAIN.stream()
                .flatMap(source -> Words.translations(source).stream())
                .toList();
        assertThat(Words.mistranslated(translations, ADDRESS_WORDS)).isEmpty();
        assertThat(ADDRESS_WORDS.keySet())
                .isSubsetOf(translations.stream().map(Map.Entry::getKey).toList());
    }

    @Test
    void namesNoDescent() {
        var folders = Stream.of("src/main/java", "src/main/resources/db/migration", "src/main/resources/messages");
        var files = Stream.concat(
                folders.flatMap(folder -> Project.files(Path.of(folder), "").stream()),
                Project.files(Path.of("src/main/resources"), ".yaml").stream());
        assertThat(files.filter(file -> namesDescent(Project.read(file)))).isEmpty();
    }

    @Test
    void noticesPlantedFaults() {
        var page = Glossary.Page.of("ruling", "# ruling\n\nA `Verdict`.\nNever: judgement, fileNumber\n");
        var glossary = new Glossary(List.of(page));
        assertThat(Stream.of("Ruling", "RulingPublished", "Verdict", "Verdicts", "Rule")
                        .filter(glossary::explains))
                .containsExactly("Ruling", "RulingPublished", "Verdict");
        assertThat(Stream.of("judgementDate", "file_number", "profileNumber").flatMap(glossary::forbiddenIn))
                .hasSize(2);
        assertThat(page.isComplete()).isFalse();
        assertThat(page.types()).containsExactly("Verdict");
        assertThat(Words.spelledTwice(List.of("fileName", "file_name", "filename")))
                .hasSize(1);
        assertThat(Words.columns(Migration.of(
                        "law", "V081__a_b.sql", "create table law.ruling (\n id text,\n public_from date)")))
                .isEqualTo(Set.of("id", "public_from"));
        assertThat(namesDescent("the C" + NEVER.substring(1) + "s")).isTrue();
    }

    @Test
    void noticesMistranslations() {
        var source = JavaSource.planted("""
                class A {
                    void a(@RequestParam("gericht") String court, @RequestParam String seite) {}
                    void b(@RequestParam(name = "gericht", required = false) String tribunal, @PathVariable("id") A one) {}
                    void c(@RequestParam("amt") String authority, @RequestParam String date) {}
                }""");
        var list = Map.of("gericht", "court", "seite", "page");
        assertThat(Words.mistranslated(Words.translations(source), list))
                .containsExactlyInAnyOrder("gericht=tribunal", "seite=seite", "amt=authority");
    }

    private static Stream<String> names() {
        return Stream.concat(
                        JavaSource.MAIN.stream().flatMap(source -> Words.names(source).stream()),
                        Migration.all().flatMap(migration -> Words.columns(migration).stream()))
                .distinct();
    }

    private static boolean namesDescent(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).matches("(?s).*\\b" + NEVER + "(s|mitglied.*|kriminal.*)?\\b.*");
    }
}
