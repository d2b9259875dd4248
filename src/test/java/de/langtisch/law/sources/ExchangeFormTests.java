package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.citations.Court;
import de.langtisch.law.DecisionType;
import de.langtisch.law.sources.ImportWarning.Weight;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// `{"id","title","text","court","date","aktenzeichen","ecli","norms":[],"label":[]}`, all but id and text optional.
class ExchangeFormTests {
    private static final String FULL = """
            {"id":"x1","title":"Mehrteiler - zum Beispiel","text":"Die Klage hat Erfolg.\\n\\nDie Kosten trägt die Stadt.",\
            "court":"Verwaltungsgericht Köln","date":"2024-06-25","aktenzeichen":"22 L 1155/24.A",\
            "ecli":"ECLI:DE:VGK:2024:0625.22L1155.24A.00","norms":["§ 33c GewO","§ 15 Abs. 2 GewO"],"label":["members"]}""";

    @Test
    void givesEveryField() {
        var ruling = Reading.one("a.jsonl", FULL);
        assertThat(ruling.source().externalId()).isEqualTo("x1");
        assertThat(ruling.text().title()).isEqualTo("Mehrteiler - zum Beispiel");
        assertThat(ruling.text().body()).isEqualTo("Die Klage hat Erfolg.\n\nDie Kosten trägt die Stadt.");
        assertThat(ruling.text().norms()).containsExactly("§ 33c GewO", "§ 15 Abs. 2 GewO");
        assertThat(ruling.facts().court()).isEqualTo(new Court("VG Köln", null));
        assertThat(ruling.facts().date()).isEqualTo(LocalDate.of(2024, 6, 25));
        assertThat(ruling.facts().aktenzeichen()).containsExactly(new Aktenzeichen("22 L 1155/24.A"));
        assertThat(ruling.facts().ecli()).isNotNull();
        assertThat(ruling.labelCodes()).containsExactly("members");
        assertThat(ruling.warnings()).isEmpty();
    }

    @Test
    void needsOnlyIdAndText() {
        var ruling = Reading.one("a.jsonl", "{\"id\":7,\"text\":\"Ein Satz ohne alles.\"}");
        assertThat(ruling.source().externalId()).isEqualTo("7");
        assertThat(ruling.facts().court()).isNull();
        assertThat(ruling.facts().date()).isNull();
        assertThat(ruling.facts().aktenzeichen()).isEmpty();
        assertThat(ruling.facts().ecli()).isNull();
        assertThat(ruling.facts().type()).isEqualTo(DecisionType.UNKNOWN);
        assertThat(ruling.text().title()).isNotBlank();
        assertThat(ruling.waitsInReview()).isFalse();
        assertThat(ruling.warnings()).isNotEmpty().allMatch(w -> w.weight() == Weight.NOTE);
        assertThat(ruling.decisionKey()).isEmpty();
    }

    @Test
    void stillHoldsAFutureDate() {
        var ruling = Reading.one("a.jsonl", FULL.replace("2024-06-25", "2029-11-13"));
        assertThat(Reading.kinds(ruling)).contains(ImportWarning.Kind.FUTURE_DATE);
        assertThat(ruling.waitsInReview()).isTrue();
    }

    @Test
    void comesOneALineOrOverManyOrAsAList() {
        var three = "{\"id\":\"1\",\"text\":\"a\"}\n\n{\"id\":\"2\",\"text\":\"b\"}\r\n{\"id\":\"3\",\"text\":\"c\"}";
        assertThat(Reading.all("a.jsonl", three))
                .extracting(ReadOutcome::place)
                .containsExactly(
                        new SourcePlace("a.jsonl", 1), new SourcePlace("a.jsonl", 3), new SourcePlace("a.jsonl", 4));
        var pretty = "{\n  \"id\": \"1\",\n  \"text\": \"a\"\n}\n";
        assertThat(Reading.all("a.json", pretty)).hasSize(1).allMatch(ReadOutcome.Read.class::isInstance);
        assertThat(Reading.all("a.json", "[" + pretty + "," + pretty + "]"))
                .hasSize(2)
                .allMatch(ReadOutcome.Read.class::isInstance);
        assertThat(Reading.all("a.json", "\ufeff{\"id\":\"1\",\"text\":\"a\"}"))
                .allMatch(ReadOutcome.Read.class::isInstance);
    }

    @Test
    void oneFaultyLineStopsNoOther() {
        var lines = """
                {"id":"1","text":"a"
                {"id":"2","text":"b"}
                kein JSON
                {"id":"","text":"c"}
                {"id":"4"}
                [1,2]
                {"id":"5","text":"e"}
                """;
        assertThat(Reading.all("a.jsonl", lines))
                .extracting(o -> o instanceof ReadOutcome.Rejected(var _, var key, var _) ? key : "read")
                .containsExactly(
                        "law.import.error.json-broken",
                        "read",
                        "law.import.error.json-broken",
                        "law.import.error.no-id",
                        "law.import.error.no-text",
                        "law.import.error.json-no-object",
                        "read");
    }
}
