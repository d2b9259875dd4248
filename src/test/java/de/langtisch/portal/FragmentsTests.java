package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FragmentsTests {
    private final Rendering rendering = new Rendering();

    /// As the page of a draft would bring it.
    record WritingPage(
            String savedAt,
            String did,
            Map<String, String> errors,
            Map<String, String> outcomes,
            List<String> chosen) {}

    enum Tone {
        GOOD
    }

    static Map<String, Object> writing(Map<String, String> errors) {
        var outcomes = new TreeMap<>(Map.of("bewaehrt", "hat sich bewährt", "neu", "neu, noch offen"));
        return Map.of("page", new WritingPage("14:02", "Wir nehmen Proben.", errors, outcomes, List.of("neu")));
    }

    static Map<String, Object> ruling() {
        return Map.of(
                "facts",
                List.of("OVG NRW", "Beschluss vom 07.05.2025", "4 B 512/24"),
                "tone",
                Tone.GOOD,
                "slice",
                new Slice<>(List.of("x"), 41, new PageRequest(2, 20)));
    }

    private Document start() {
        return rendering.page("samples/start", Rendering.seat(), Map.of());
    }

    private Document ruling(Capacity capacity, Set<Role> roles) {
        return rendering.page("samples/ruling", Rendering.account(capacity, true, roles), ruling());
    }

    @Test
    void framesThePageOnce() {
        var page = ruling(Capacity.HOME, Set.of());
        assertThat(page.title()).isEqualTo("OVG NRW 4 B 512/24 – Langtisch");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("#inhalt > main > h1")).hasSize(1);
        assertThat(page.select("a.sprung").attr("href")).isEqualTo("#inhalt");
        assertThat(page.select("[th:replace], [th:text], th|block")).isEmpty();
    }

    @Test
    void marksTheAreaAndCountsReleases() {
        var page = ruling(Capacity.HOME, Set.of());
        assertThat(page.select(".bereiche [aria-current]").eachText()).containsExactly("Themen");
        assertThat(page.select(".bereiche a").eachText()).contains("Freigaben 3", "Beitrag schreiben");
    }

    @Test
    void hasOneSearchFieldOnEveryPage() {
        assertThat(start().select("form[role=search]")).hasSize(1);
        assertThat(start().select("main form[role=search]")).hasSize(1);
        assertThat(ruling(Capacity.HOME, Set.of()).select("header form[role=search]"))
                .hasSize(1);
    }

    @Test
    void saysOnEveryPageWhenSomebodyActsForTheOffice() {
        assertThat(ruling(Capacity.OFFICE, Set.of()).select(".eigenschaft").text())
                .isEqualTo("Sie handeln für die Geschäftsstelle. Für Stadt Hagen handeln");
        assertThat(ruling(Capacity.HOME, Set.of()).select(".eigenschaft")).isEmpty();
        assertThat(ruling(Capacity.HOME, Set.of()).select(".konto").text()).contains("Für die Geschäftsstelle handeln");
    }

    @Test
    void offersDutiesOnlyToTheirHolders() {
        assertThat(ruling(Capacity.HOME, Set.of(Role.OPERATOR)).select(".fuss").text())
                .contains("Technik");
        assertThat(ruling(Capacity.HOME, Set.of()).select(".fuss").text()).doesNotContain("Technik");
    }

    @Test
    void offersStrangersTheSignInAndNoAreas() {
        var page = rendering.page("samples/start", null, Map.of());
        assertThat(page.select(".bereiche, .menueliste, [data-sign-in-bar], meta[name=langtisch-sign-in]"))
                .isEmpty();
        assertThat(page.select(".konto a").attr("href")).isEqualTo("/anmeldung");
    }

    @Test
    void showsTheMessageOfTheRedirect() {
        var model = Map.<String, Object>of("flash", "portal.capacity.home", "flashArguments", List.of("Stadt Hagen"));
        assertThat(rendering
                        .page("samples/start", Rendering.seat(), model)
                        .select(".meldung[role=status]")
                        .text())
                .isEqualTo("Für Stadt Hagen handeln");
    }

    @Test
    void pagesThroughAnyAddress() {
        var paging = ruling(Capacity.HOME, Set.of()).select(".blaettern");
        assertThat(paging.text()).isEqualTo("Zurück Seite 2 von 3 Weiter");
        assertThat(paging.select("[rel=next]").attr("href")).isEqualTo("/themen?q=%C3%A4%20b&seite=3");
    }

    @Test
    void namesTheToneWithWordAndIcon() {
        var page = ruling(Capacity.HOME, Set.of());
        assertThat(page.select(".stand.ton-good .kern-icon--success")).hasSize(1);
        assertThat(page.select(".zeilen .wort.ton-bad").text()).isEqualTo("zurückgezogen");
    }

    @Test
    void tiesLabelHintAndErrorToTheField() {
        var page = rendering.page("samples/writing", Rendering.seat(), writing(Map.of("did", "Bitte beantworten.")));
        var field = page.expectFirst("#did");
        assertThat(field.attr("aria-describedby")).isEqualTo("did-hilfe did-fehler");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("label[for=did]").text()).isEqualTo("Was haben Sie gemacht? (nötig)");
        assertThat(page.select("#did-fehler").text()).isEqualTo("Bitte beantworten.");
        assertThat(page.select(".fehlerliste h2").text()).isEqualTo("Eine Angabe fehlt oder passt nicht");
        assertThat(page.select(".fehlerliste a").attr("href")).isEqualTo("#did");
    }

    @Test
    void leavesOutWhatAFieldDoesNotHave() {
        var page = rendering.page("samples/writing", Rendering.seat(), writing(Map.of()));
        assertThat(page.select(".fehlerliste, .fehler, [aria-invalid]")).isEmpty();
        assertThat(page.expectFirst("#title").hasAttr("aria-describedby")).isFalse();
        assertThat(page.expectFirst("#day").val()).isEqualTo("2026-11-24");
        assertThat(page.select("input[name=outcome][checked]").val()).isEqualTo("neu");
        assertThat(page.select("input[name=topics][checked]").val()).isEqualTo("neu");
        assertThat(page.select("select option[selected]").val()).isEqualTo("neu");
    }

    @Test
    void givesEveryFieldItsLabelAndEveryIdOnce() {
        var page = rendering.page("samples/writing", Rendering.seat(), writing(Map.of()));
        assertThat(page.select("main :is(input:not([type=hidden]), select, textarea)"))
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
}
