package de.langtisch.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.search.Facet;
import de.langtisch.search.Paper;
import de.langtisch.search.Question;
import de.langtisch.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCopyTests {
    @TempDir
    Path folder;

    Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(folder.resolve("index"));
    }

    @AfterEach
    void close() throws IOException {
        shelf.close();
    }

    @Test
    void findsInflectedWordsAndFoldedUmlauts() throws IOException {
        shelf.put(Paper.titled("Kontrolle").saying("Die Gaststätten wurden überprüft."));
        for (var question : List.of("Gaststätte", "gaststaetten", "KONTROLLEN", "kontrolle gaststätte")) {
            assertThat(shelf.titles(question)).as(question).containsExactly("Kontrolle");
        }
        assertThat(shelf.titles("Spielhalle")).isEmpty();
    }

    @Test
    void findsCompoundsByTheirBeginningAndEnd() throws IOException {
        shelf.put(
                Paper.titled("Eins").saying("In der Shishabar lag unversteuerter Tabak."),
                Paper.titled("Zwei").saying("Hinterziehung der Tabaksteuer"),
                Paper.titled("Drei").saying("Lebensmittelkontrollen am Freitag"));
        assertThat(shelf.titles("Shisha")).containsExactly("Eins");
        assertThat(shelf.titles("Shisha-Bar")).containsExactly("Eins");
        assertThat(shelf.titles("Steuer")).containsExactly("Zwei");
        assertThat(shelf.titles("Kontrolle")).containsExactly("Drei");
        assertThat(shelf.titles("Tabak")).containsExactly("Eins", "Zwei");
    }

    @Test
    void putsTitlesBeforeTextsAndWordsBeforeCompounds() throws IOException {
        shelf.put(
                Paper.titled("Razzia").saying("Bei der Begehung fiel eine Spielhalle auf. Die Spielhalle war offen."),
                Paper.titled("Spielhalle").saying("Bei der Begehung fiel etwas anderes auf. Es war offen."),
                Paper.titled("Recht").saying("Die Spielhallenerlaubnis fehlte bei der Begehung ganz."));
        assertThat(shelf.titles("Spielhalle")).containsExactly("Spielhalle", "Razzia", "Recht");
    }

    @Test
    void putsTheRulingWithTheAktenzeichenFirstInAnySpacing() throws IOException {
        shelf.put(Paper.titled("Beschluss des OVG NRW")
                .kind("ruling")
                .named("4 B 512/24", "ECLI:DE:OVGNRW:2024:0312.4B512.24.00")
                .dated(LocalDate.of(2024, 3, 12)));
        shelf.put(IntStream.range(0, 30)
                .mapToObj(i -> Paper.titled("4 B 512/24 wird zitiert " + i)
                        .saying("OVG NRW, 4 B 512/24, Shisha; 4 B 512/24; Az. 4 B 512/24"))
                .toList());
        for (var question : List.of(
                "4 B 512/24",
                "4B512/24",
                "4 b 512 / 24",
                "Az. 4 B 512/24",
                "OVG NRW 4 B 512/24",
                "Shisha 4B512/24",
                "Beschluss vom 12.3.2024 - 4 B 512/24 -",
                "ECLI:DE:OVGNRW:2024:0312.4B512.24.00",
                "ecli de ovgnrw 2024 0312.4b512.24.00",
                "DE:OVGNRW:2024:0312.4B512.24.00")) {
            var hits = shelf.ask(question).hits();
            assertThat(hits.getFirst().title()).as(question).isEqualTo("Beschluss des OVG NRW");
        }
        assertThat(shelf.ask("4 B 512/24").total()).isEqualTo(31);
        assertThat(shelf.titles("14 B 512/24")).doesNotContain("Beschluss des OVG NRW");
    }

    @Test
    void putsTheWholeNameBeforeAShortenedOne() throws IOException {
        shelf.put(
                Paper.titled("Zulassung").named("2 A 1672/25.Z"),
                Paper.titled("Berufung").named("2 A 1672/25"),
                Paper.titled("Mit Gericht").named("OVG 5 N 5.19"));
        assertThat(shelf.titles("2 A 1672/25")).containsExactly("Berufung", "Zulassung");
        assertThat(shelf.titles("2A1672/25.Z")).containsExactly("Zulassung", "Berufung");
        assertThat(shelf.titles("5 N 5/19")).containsExactly("Mit Gericht");
    }

    @Test
    void tellsEqualAktenzeichenApartByTheOtherWords() throws IOException {
        shelf.put(
                Paper.titled("VG Köln, Beschluss").named("4 B 512/24").dated(LocalDate.of(2025, 1, 1)),
                Paper.titled("OVG NRW, Beschluss").named("4 B 512/24").dated(LocalDate.of(2024, 1, 1)));
        assertThat(shelf.titles("OVG 4 B 512/24").getFirst()).startsWith("OVG");
        assertThat(shelf.titles("VG Köln 4 B 512/24").getFirst()).startsWith("VG");
        assertThat(shelf.titles("4 B 512/24").getFirst()).startsWith("VG");
    }

    @Test
    void fallsBackToSomeWordsWhenNothingHoldsAll() throws IOException {
        shelf.put(
                Paper.titled("Rauch").saying("Kohlenmonoxid"),
                Paper.titled("Spiel").saying("Automaten"));
        var strict = shelf.ask("Kohlenmonoxid Rauch");
        assertThat(strict.relaxed()).isFalse();
        assertThat(strict.total()).isEqualTo(1);
        var some = shelf.ask("Kohlenmonoxid Automaten");
        assertThat(some.relaxed()).isTrue();
        assertThat(some.total()).isEqualTo(2);
        var none = shelf.ask("Wohnwagen Zirkus");
        assertThat(none.relaxed()).isFalse();
        assertThat(none.total()).isZero();
    }

    @Test
    void listsEverythingNewestFirstWithoutAQuestion() throws IOException {
        shelf.put(
                Paper.titled("alt").dated(LocalDate.of(2020, 1, 1)),
                Paper.titled("ohne Datum").dated(null),
                Paper.titled("neu").dated(LocalDate.of(2026, 1, 1)));
        assertThat(shelf.titles("")).containsExactly("neu", "alt", "ohne Datum");
        assertThat(shelf.titles(Question.of("").newestFirst())).containsExactly("neu", "alt", "ohne Datum");
        assertThat(shelf.titles(Question.of("").between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1))))
                .containsExactly("alt");
        assertThat(shelf.titles(Question.of("").between(LocalDate.of(2021, 1, 1), null)))
                .containsExactly("neu");
        assertThat(shelf.titles(Question.of("").between(LocalDate.of(2021, 1, 1), LocalDate.of(2020, 1, 1))))
                .isEmpty();
    }

    @Test
    void givesOnePageAtATimeAndRefusesTheDepths() throws IOException {
        shelf.put(IntStream.range(0, 25)
                .mapToObj(i -> Paper.titled("Blatt " + i).dated(LocalDate.of(2026, 1, 1 + i)))
                .toList());
        assertThat(shelf.titles(Question.of("Blatt").newestFirst().page(2, 10)).getFirst())
                .isEqualTo("Blatt 14");
        assertThat(shelf.titles(Question.of("Blatt").page(3, 10))).hasSize(5);
        assertThat(shelf.titles(Question.of("Blatt").page(4, 10))).isEmpty();
        assertThat(shelf.ask(Question.of("Blatt").page(4, 10)).total()).isEqualTo(25);
        assertThatThrownBy(() -> shelf.ask(Question.of("Blatt").page(10_000, 100)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void replacesAndRemovesDocuments() throws IOException {
        var paper = Paper.titled("Alt");
        shelf.put(paper).put(Paper.titled("Neu").withId(paper.id()));
        assertThat(shelf.titles("")).containsExactly("Neu");
        shelf.copy.remove(paper.id());
        shelf.copy.publish();
        assertThat(shelf.titles("")).isEmpty();
        assertThat(shelf.copy.hashes()).isEmpty();
    }

    @Test
    void showsNothingOfHiddenDocuments() throws IOException {
        var hidden = Paper.titled("Gleich geändert").facet(Facet.TOPIC, "shisha");
        shelf.put(hidden, Paper.titled("Bleibt geändert"));
        var answer = shelf.copy
                .find(Question.of("geändert").query(), Set.of(hidden.id()))
                .orElseThrow();
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.facets().get(Facet.TOPIC)).isEmpty();
    }

    @Test
    void bearsHostileQuestions() throws IOException {
        shelf.put(Paper.titled("Probe [[${7*7}]]")
                .saying("Inhalt \u0000 mit *:* und AND OR NOT \"")
                .named("<script>"));
        for (var question : List.of(
                "*:*",
                "\"",
                "AND OR NOT",
                "AND",
                "title:x",
                "a AND (b OR",
                "~",
                "*",
                "?",
                "probe~2 ^9",
                "[a TO z]",
                "{!lucene}",
                "\\",
                "🙂",
                "\u0000",
                "\uD83D",
                "[[${7*7}]]",
                "#{7*7}",
                "<%= 7*7 %>",
                "'; drop table",
                "x".repeat(10_000),
                "wort ".repeat(2_000),
                "4 b ".repeat(2_500),
                "ä-".repeat(5_000),
                "1/".repeat(5_000),
                "\u202Egnp.exe")) {
            for (var sort : SearchQuery.Sort.values()) {
                var asked =
                        sort == SearchQuery.Sort.DATE ? Question.of(question).newestFirst() : Question.of(question);
                assertThat(shelf.ask(asked).total()).as(question).isBetween(0L, 1L);
            }
        }
        assertThat(shelf.titles("7*7")).containsExactly("Probe [[${7*7}]]");
    }

    @Test
    void takesAnyDocument() throws IOException {
        shelf.put(
                Paper.titled(""),
                Paper.titled("x".repeat(100_000)).named("n".repeat(100_000), "", "1".repeat(40_000)),
                Paper.titled("lang").saying("wort ".repeat(600_000)).facet(Facet.NORM, "§".repeat(50_000), ""),
                Paper.titled("fremd").saying("\uD83D\u0000\uFFFF 漢字 العربية"));
        assertThat(shelf.ask("").total()).isEqualTo(4);
        assertThat(shelf.titles("漢字")).containsExactly("fremd");
    }

    @Test
    void keepsWhatWasPublishedAcrossACrash() throws IOException {
        var path = folder.resolve("crash");
        var id = Ids.random();
        var copy = CopyFiles.create(id, path);
        var kept = Paper.titled("Bleibt");
        copy.put(kept.document());
        copy.publish();
        copy.put(Paper.titled("Geht").document());
        copy.abandon();
        try (var again = CopyFiles.open(id, path)) {
            assertThat(again.hashes()).isEqualTo(Map.of(kept.id(), kept.hash()));
        }
    }

    @Test
    void refusesAFolderThatIsBrokenForeignOrInUse() throws IOException {
        var path = folder.resolve("other");
        var id = Ids.random();
        assertThatThrownBy(() -> CopyFiles.open(id, path)).isInstanceOf(IOException.class);
        var copy = CopyFiles.create(id, path);
        copy.put(Paper.titled("Da").document());
        copy.publish();
        assertThat(CopyFiles.isInUse(path)).isTrue();
        assertThatThrownBy(() -> CopyFiles.open(id, path)).isInstanceOf(IOException.class);
        copy.close();
        assertThat(CopyFiles.isInUse(path)).isFalse();
        assertThatThrownBy(() -> CopyFiles.open(Ids.random(), path)).isInstanceOf(IOException.class);
        try (var files = Files.list(path)) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThatThrownBy(() -> CopyFiles.open(id, path)).isInstanceOf(IOException.class);
        assertThat(CopyFiles.isInUse(path)).isFalse();
    }

    @Test
    void noticesAFlippedByte() throws IOException {
        var path = folder.resolve("flipped");
        var id = Ids.random();
        try (var copy = CopyFiles.create(id, path)) {
            copy.put(Paper.titled("Da").saying("Text").document());
            copy.publish();
        }
        Path data;
        try (var files = Files.list(path)) {
            data = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
        }
        var bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 1;
        Files.write(data, bytes);
        assertThatThrownBy(() -> {
                    try (var copy = CopyFiles.open(id, path)) {
                        copy.check();
                    }
                })
                .isInstanceOf(IOException.class);
        assertThat(CopyFiles.isInUse(path)).isFalse();
    }
}
