package de.langtisch.law.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.citations.Aktenzeichen;
import de.langtisch.law.SharedData;
import de.langtisch.law.sources.ImportWarning.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The 371 real decisions beside the project, with the dirty cases of `dirty_cases.csv`.
class SharedRulingsTests {
    private static final List<ReadOutcome> OUTCOMES = new ArrayList<>();
    private static final Map<String, ImportedRuling> RULINGS = new HashMap<>();

    @BeforeAll
    static void readAll() {
        Path folder = SharedData.at("domain/rulings");
        new RulingSources(Reading.CLOCK).read(folder, OUTCOMES::add);
        for (var outcome : OUTCOMES) {
            if (outcome instanceof ReadOutcome.Read(var place, var ruling)) {
                RULINGS.put(place.name(), ruling);
            }
        }
    }

    @Test
    void areAllReadAndNoneRejected() {
        assertThat(RULINGS).hasSize(371);
        assertThat(OUTCOMES).hasSize(372).noneMatch(ReadOutcome.Rejected.class::isInstance);
        assertThat(OUTCOMES)
                .filteredOn(ReadOutcome.Skipped.class::isInstance)
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.place().name()).isEqualTo("index.csv"));
    }

    @Test
    void haveCourtNumberTypeTextAndTitle() {
        assertThat(RULINGS.values()).allSatisfy(ruling -> {
            assertThat(ruling.facts().court())
                    .isNotNull()
                    .satisfies(court -> assertThat(court.isKnown()).isTrue());
            assertThat(ruling.facts().aktenzeichen()).isNotEmpty().allMatch(Aktenzeichen::isUsual);
            assertThat(ruling.facts().type().kind().name()).isIn("URTEIL", "BESCHLUSS");
            assertThat(ruling.text().body()).isNotBlank();
            assertThat(ruling.text().title()).isNotBlank().hasSizeLessThanOrEqualTo(Titles.LONGEST);
            assertThat(ruling.source().official() || ruling.source().name().equals("Open Legal Data"))
                    .isTrue();
        });
        assertThat(RULINGS.values()).filteredOn(r -> r.facts().date() == null).hasSize(3);
    }

    @Test
    void areDistinct() {
        assertThat(RULINGS.values()).extracting(ImportedRuling::identityKey).doesNotHaveDuplicates();
        assertThat(RULINGS.values()).extracting(r -> r.source().externalId()).doesNotHaveDuplicates();
        var bodies = new HashMap<String, String>();
        bodies.put("20 F 8/09", byNumber("20 F 8/09").text().body());
        assertThat(byNumber("20 F 9/09").text().body()).isEqualTo(bodies.get("20 F 8/09"));
        assertThat(byNumber("20 F 9/09").decisionKey())
                .isNotEqualTo(byNumber("20 F 8/09").decisionKey());
    }

    @Test
    void oneDecisionInTwoSourcesHasOneKey() {
        var seen = new HashSet<String>();
        var twice = RULINGS.values().stream()
                .flatMap(r -> r.decisionKey().stream())
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice)
                .containsExactlyInAnyOrder(
                        "OVG Berlin-Brandenburg|2026-04-07|4S9/26", "OVG Berlin-Brandenburg|2026-04-08|4S10/26");
    }

    @Test
    void d1AndD2AreHeldForTheirFutureDate() {
        for (var file : List.of("OpenLegalData/OLDP-CASE-325566.json", "OpenLegalData/OLDP-CASE-323770.json")) {
            assertThat(Reading.kinds(ruling(file))).contains(Kind.FUTURE_DATE);
            assertThat(ruling(file).waitsInReview()).isTrue();
        }
        assertThat(ruling("OpenLegalData/OLDP-CASE-325566.json").facts().date()).isEqualTo(LocalDate.of(2029, 11, 13));
        assertThat(with(Kind.FUTURE_DATE)).hasSize(2);
    }

    @Test
    void d3GetAComputedEcli() {
        assertThat(with(Kind.ECLI_COMPUTED))
                .hasSize(4)
                .allSatisfy(r -> assertThat(r.facts().ecli()).isNotNull().matches(e -> e.computed()))
                .allSatisfy(r -> assertThat(r.source().name()).isEqualTo("NI-VORIS"))
                .extracting(r -> String.valueOf(r.facts().ecli()))
                .anyMatch(e -> e.contains("VGOSNAB") && e.contains("0409.7B39.26.00"));
        assertThat(with(Kind.ECLI_WITHOUT_COURT_CODE)).isEmpty();
    }

    @Test
    void d4IsAbsent() {
        assertThat(with(Kind.ECLI_PLACEHOLDER))
                .singleElement()
                .satisfies(r -> assertThat(r.facts().ecli()).isNull());
    }

    @Test
    void d5AreOfTheUnionAndTheirNumberIsDoubtful() {
        assertThat(with(Kind.EU_DECISION)).hasSize(8).allSatisfy(r -> {
            assertThat(r.facts().ecli()).isNotNull().matches(e -> e.isEuropean() && !e.computed());
            assertThat(Reading.kinds(r)).doesNotContain(Kind.ECLI_MALFORMED);
        });
        assertThat(with(Kind.AKTENZEICHEN_DOUBTFUL)).hasSize(8).allMatch(ImportedRuling::waitsInReview);
    }

    @Test
    void d6AreSeparated() {
        assertThat(byNumber("9 KSt 19/09").facts().aktenzeichen())
                .containsExactly(new Aktenzeichen("9 KSt 19/09"), new Aktenzeichen("9 A 18/08"));
        assertThat(byNumber("6 MB 33/25").facts().aktenzeichen())
                .containsExactly(new Aktenzeichen("6 MB 33/25"), new Aktenzeichen("6 O 21/25"));
    }

    @Test
    void d7ProposesTheDateOfTheEcli() {
        assertThat(with(Kind.DATE_FROM_ECLI)).singleElement().satisfies(r -> {
            assertThat(r.facts().date()).isNull();
            assertThat(r.facts().proposedDate()).hasValue(LocalDate.of(2025, 10, 8));
            assertThat(r.waitsInReview()).isTrue();
        });
        assertThat(with(Kind.DATE_MISSING)).hasSize(2).allMatch(ImportedRuling::waitsInReview);
    }

    @Test
    void d9HasSeventeenNumbers() {
        var ruling = ruling("_original_formats/rii_KVRE427811801.xml");
        assertThat(ruling.facts().aktenzeichen()).hasSize(17);
        assertThat(ruling.facts().ecli())
                .isNotNull()
                .satisfies(ecli -> assertThat(ecli.value()).isEqualTo("ECLI:DE:BVerfG:2018:qs20180822.2bvq005318"));
        assertThat(ruling.text().body()).startsWith("## Tenor\n\n").contains("\n\n## Gründe\n\n### I.\n\n[1] 1. Die");
        assertThat(ruling.text().leitsatz()).isNull();
    }

    @Test
    void thePageOfNrweIsRead() {
        var ruling = ruling("_original_formats/nrwe_olg_hamm_2_Ws_364_95.html");
        assertThat(ruling.source().externalId()).isEqualTo("OLG Hamm/2_Ws_364_95beschluss19951018");
        assertThat(ruling.facts().date()).isEqualTo(LocalDate.of(1995, 10, 18));
        assertThat(ruling.text().tenor()).isEqualTo("Die Beschwerde wird verworfen.");
        assertThat(ruling.warnings()).isEmpty();
    }

    @Test
    void noPublishersNoticeIsLeft() {
        assertThat(with(Kind.PUBLISHER_NOTICE_DROPPED)).hasSize(12);
        assertThat(RULINGS.values()).noneMatch(r -> r.text().body().contains("besonderen urheberrechtlichen Schutz"));
    }

    @Test
    void fifteenWaitInReview() {
        assertThat(RULINGS.values()).filteredOn(ImportedRuling::waitsInReview).hasSize(15);
    }

    private static ImportedRuling ruling(String file) {
        return Optional.ofNullable(RULINGS.get(file)).orElseThrow();
    }

    private static ImportedRuling byNumber(String number) {
        return RULINGS.values().stream()
                .filter(r -> r.facts().aktenzeichen().contains(new Aktenzeichen(number)))
                .findFirst()
                .orElseThrow();
    }

    private static List<ImportedRuling> with(Kind kind) {
        return RULINGS.values().stream()
                .filter(r -> Reading.kinds(r).contains(kind))
                .toList();
    }
}
