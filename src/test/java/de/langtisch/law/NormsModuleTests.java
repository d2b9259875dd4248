package de.langtisch.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.langtisch.ModuleTest;
import de.langtisch.citations.Norm;
import de.langtisch.kernel.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Texts of norms: brought in by lines, read in their versions, shown on their page.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class NormsModuleTests {
    private static final String PACK = """
            {"id":"tabstv-31-1","law":"TabStV","sec":"§ 31","title":"Packungen","body":"(1) Alt. (2) Auch alt.","validFrom":"2022-07-01","validTo":"2024-06-30"}
            {"id":"tabstv-31-2","law":"TabStV","sec":"§ 31 ","title":"Packungen","body":"(1) Neu.","validFrom":"2024-07-01"}
            {"id":"sgb-5-240","law":"SGB 5","sec":"§ 240","title":"Beitrag","body":"Siehe § 241 SGB V."}
            """;

    @Autowired
    NormImport imports;

    @Autowired
    NormTexts texts;

    @Autowired
    MockMvc http;

    @TempDir
    Path folder;

    private ImportTally read(String lines, List<String> report) throws IOException {
        var file = Files.writeString(folder.resolve("normen.jsonl"), lines);
        return imports.read(file, report::add);
    }

    @Test
    void takesLinesOnceAndChangesNothingTheSecondTime() throws IOException {
        assertThat(read(PACK, new ArrayList<>())).isEqualTo(new ImportTally(3, 3, 0, 0, 0));
        assertThat(read(PACK, new ArrayList<>())).isEqualTo(new ImportTally(3, 0, 3, 0, 0));
        assertThat(texts.of(new Norm("SGB V", "240"))).hasSize(1);
    }

    @Test
    void keepsVersionsNewestFirstAndTellsTheirTime() throws IOException {
        read(PACK, new ArrayList<>());
        var versions = texts.of(new Norm("TabStV", "31"));
        assertThat(versions).extracting(NormVersion::id).containsExactly("tabstv-31-2", "tabstv-31-1");
        assertThat(versions.getLast().on(LocalDate.of(2024, 6, 30))).isEqualTo(NormVersion.Time.PRESENT);
        assertThat(versions.getLast().on(LocalDate.of(2024, 7, 1))).isEqualTo(NormVersion.Time.PAST);
        assertThat(versions.getFirst().on(LocalDate.of(2024, 6, 30))).isEqualTo(NormVersion.Time.FUTURE);
    }

    @Test
    void rejectsWhatCannotBeReadAndKeepsTheRest() throws IOException {
        var report = new ArrayList<String>();
        var tally = read(
                "{\n[]\n{\"id\":\"x\"}\n{\"id\":\"y\",\"law\":\"GewO\",\"sec\":\"§ 1\",\"validFrom\":\"neulich\"}\n"
                        + "{\"id\":\"z\",\"law\":\"GewO\",\"sec\":\"§ 1\",\"validFrom\":\"2020-02-01\",\"validTo\":\"2020-01-01\"}\n"
                        + "{\"id\":\"g\",\"law\":\"GewO\",\"sec\":\"§ 1\"}\n{\"id\":\"g\",\"law\":\"GewO\",\"sec\":\"§ 1\",\"body\":\"anders\"}\n",
                report);
        assertThat(tally).isEqualTo(new ImportTally(2, 1, 1, 1, 5));
        assertThat(report).hasSize(6).anyMatch(line -> line.contains("neulich"));
    }

    @Test
    void showsTheVersionInForceFirstAndLinksWhatItCites() throws Exception {
        read(PACK, new ArrayList<>());
        var page =
                http.perform(get("/normen/tabstv/31")).andReturn().getResponse().getContentAsString();
        assertThat(page)
                .contains(
                        "Gilt seit 01.07.2024", "Frühere Fassung: Gilt vom 01.07.2022 bis 30.06.2024", "(2) Auch alt.");
        assertThat(page.indexOf("(1) Neu.")).isLessThan(page.indexOf("(1) Alt."));
        var linked =
                http.perform(get("/normen/sgb-v/240")).andReturn().getResponse().getContentAsString();
        assertThat(linked).contains("<a href=\"/normen/sgb-v/241\">§ 241 SGB V</a>");
        var book = http.perform(get("/normen/tabstv")).andReturn().getResponse().getContentAsString();
        assertThat(book).contains("/normen/tabstv/31");
    }

    @Test
    void saysWhatItDoesNotKnowInsteadOfGuessing() throws Exception {
        var impossible =
                http.perform(get("/normen/gewo/900")).andReturn().getResponse().getContentAsString();
        assertThat(impossible).contains("So viele Paragrafen hat dieses Gesetz");
        assertThat(http.perform(get("/normen/gibt-es-nicht/1"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void refusesANormThatNoRowCanHold() {
        assertThatThrownBy(() -> NormLine.read("{\"id\":\"%s\",\"law\":\"GewO\"}".formatted("x".repeat(501))))
                .isInstanceOf(BadInput.class);
    }
}
