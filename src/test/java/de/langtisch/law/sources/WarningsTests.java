package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.law.sources.ImportWarning.Kind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WarningsTests {
    @Test
    void holdADateInTheFuture() {
        var ruling = read("\"date\":\"2027-04-06\"");
        assertThat(ruling.facts().date()).isEqualTo(LocalDate.of(2027, 4, 6));
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.FUTURE_DATE);
        assertThat(ruling.waitsInReview()).isTrue();
    }

    @Test
    void holdADateAfterTheDayTheSourceRecordedIt() {
        assertThat(Reading.kinds(read("\"date\":\"2024-04-06\",\"updated_date\":\"2020-12-10T13:50:38Z\"")))
                .containsExactly(Kind.FUTURE_DATE);
    }

    @Test
    void proposeTheDateOfTheEcli() {
        var ruling = read("\"date\":null,\"ecli\":\"ECLI:DE:VGK:2025:1008.1K1.25.00\"");
        assertThat(ruling.facts().date()).isNull();
        assertThat(ruling.facts().proposedDate()).hasValue(LocalDate.of(2025, 10, 8));
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.DATE_FROM_ECLI);
        assertThat(ruling.warnings().getFirst().arguments()).containsExactly("08.10.2025");
        assertThat(ruling.waitsInReview()).isTrue();
    }

    @Test
    void holdWhatIsMissing() {
        assertThat(Reading.kinds(read("\"date\":\"\""))).containsExactly(Kind.DATE_MISSING);
        assertThat(Reading.kinds(read("\"date\":\"demnächst\""))).containsExactly(Kind.DATE_UNREADABLE);
        assertThat(Reading.kinds(read("\"court\":\"\""))).containsExactly(Kind.COURT_MISSING);
        assertThat(Reading.kinds(read("\"aktenzeichen\":\"\""))).containsExactly(Kind.AKTENZEICHEN_MISSING);
    }

    @Test
    void computeTheEcliWithoutCourtAndSaySo() {
        var ruling = read("\"ecli\":\"ECLI:DE::2025:0102.1K1.25.00\"");
        assertThat(ruling.facts().ecli()).isNotNull().satisfies(ecli -> {
            assertThat(ecli.value()).isEqualTo("ECLI:DE:VGK:2025:0102.1K1.25.00");
            assertThat(ecli.computed()).isTrue();
        });
        assertThat(Reading.kinds(ruling)).containsExactly(Kind.ECLI_COMPUTED);
        assertThat(ruling.waitsInReview()).isFalse();
    }

    @Test
    void leaveAnEcliOutThatIsNone() {
        assertThat(Reading.kinds(read("\"ecli\":\"[keine Angabe]\""))).containsExactly(Kind.ECLI_PLACEHOLDER);
        assertThat(Reading.kinds(read("\"ecli\":\"ECLI:DE:VGK\""))).containsExactly(Kind.ECLI_MALFORMED);
        assertThat(Reading.kinds(read("\"ecli\":\"ECLI:DE::2025:x\",\"court\":\"Gericht von Nirgendwo\"")))
                .containsExactly(Kind.COURT_UNKNOWN, Kind.ECLI_WITHOUT_COURT_CODE);
    }

    @Test
    void seeAnEcliOfAnotherDay() {
        assertThat(Reading.kinds(read("\"ecli\":\"ECLI:DE:VGK:2025:0103.1K1.25.00\"")))
                .containsExactly(Kind.ECLI_DATE_DIFFERS);
    }

    @Test
    void knowTheUnionAndANumberTakenFromTheEcli() {
        var union = "\"court\":\"Europäischer Gerichtshof\",\"date\":\"2026-04-16\",\"ecli\":\"ECLI:EU:C:2026:293\",";
        assertThat(Reading.kinds(read(union + "\"aktenzeichen\":\"C-672/23\""))).containsExactly(Kind.EU_DECISION);
        var doubtful = read(union
                + "\"aktenzeichen\":\"C-293/26\",\"text\":\"In der Rechtssache C\u2011672/23 geht es um etwas.\"");
        assertThat(Reading.kinds(doubtful)).containsExactly(Kind.EU_DECISION, Kind.AKTENZEICHEN_DOUBTFUL);
        assertThat(doubtful.warnings().getLast().arguments()).containsExactly("C-293/26", "C-672/23");
        assertThat(doubtful.waitsInReview()).isTrue();
    }

    @Test
    void tellSeveralNumbersAndUnusualOnes() {
        assertThat(Reading.kinds(read("\"aktenzeichen\":\"1 K 1/25, 1 K 2/25\"")))
                .containsExactly(Kind.SEVERAL_AKTENZEICHEN);
        assertThat(Reading.kinds(read("\"aktenzeichen\":\"ohne\""))).containsExactly(Kind.AKTENZEICHEN_UNUSUAL);
    }

    @Test
    void compareTheHeadOfTheTextWithTheDate() {
        assertThat(Reading.kinds(read("\"text\":\"Urteil vom 3. Januar 2025\\nEs geht um etwas.\"")))
                .containsExactly(Kind.DATE_DIFFERS_FROM_TEXT);
        assertThat(Reading.kinds(read("\"text\":\"Urteil vom 2. Januar 2025\\nEs geht um etwas.\"")))
                .isEmpty();
    }

    @Test
    void compareTheTypeWithTheNameOfThePage() {
        assertThat(Reading.kinds(read(
                        "\"doc_id\":\"24_L_1199_21_Anerkenntnisurteil_20210910\",\"decision_type\":\"Beschluss\"")))
                .containsExactly(Kind.TYPE_DIFFERS_FROM_NAME);
    }

    @Test
    void haveASentenceThatUsesTheirArguments() {
        var sentences = sentences();
        var arguments = new Object[] {"eins", "zwei"};
        assertThat(Arrays.stream(Kind.values())
                        .map(kind -> ImportWarning.of(kind).key()))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        key -> assertThat(sentences.getProperty(key)).as(key).isNotBlank());
        assertThat(sentences.stringPropertyNames())
                .filteredOn(key -> key.matches("law\\.(?:error|import\\.(?:error|warning|skipped))\\..*"))
                .allSatisfy(key -> assertThat(
                                new MessageFormat(sentences.getProperty(key), Locale.GERMAN).format(arguments))
                        .doesNotContain("{", "'")
                        .endsWith(key.equals("citations.error.ecli") ? "00" : "."));
    }

    private static Properties sentences() {
        var sentences = new Properties();
        try (var in = WarningsTests.class.getResourceAsStream("/messages/law.properties")) {
            assertThat(in).isNotNull();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    /// A clean decision of VG Köln, 02.01.2025, with these fields in place of its own.
    private static ImportedRuling read(String fields) {
        var own = new StringBuilder("{\"_id\":\"NW-1\",\"_source\":\"DE/X\",\"url\":\"https://nrwe.justiz.nrw.de/x\",");
        own.append(fields);
        for (var field : new String[] {
            "\"text\":\"Ein Text.\"",
            "\"court\":\"VG Köln\"",
            "\"date\":\"2025-01-02\"",
            "\"aktenzeichen\":\"1 K 1/25\"",
            "\"decision_type\":\"Urteil\""
        }) {
            if (!fields.contains(field.substring(0, field.indexOf(':') + 1))) {
                own.append(',').append(field);
            }
        }
        return Reading.one("a.json", own.append('}').toString());
    }
}
