package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Hostile text in every field of every form of every page. The forms are gathered by following all links as each kind
/// of account; a posting route that no form here leads to fails the test.
@ServerTest
@SuppressWarnings("NullAway.Init")
class EveryFormModuleTests {
    /// 7 times 7 times a large prime: where the product stands, an expression was evaluated.
    private static final String PRODUCT = "49000147";

    private static final String SCRIPT = "<script>alert(49)</script>";

    private static final List<String> HOSTILE = List.of(
            "${7*7*1000003}",
            "__${7*7*1000003}__::x",
            "a [[${7*7*1000003}]] [(*{7*7*1000003})] #{7*7*1000003} <b th:text=\"${7*7*1000003}\">",
            "../../x " + SCRIPT + " \u202Egnp.exe",
            "a\u0000b",
            "a\r\nX-Evil: yes\r\n\r\nb",
            "x".repeat(5_000));

    /// Asked by scripts, programs or before the first account exists; FuzzModuleTests asks every route.
    private static final Set<String> WITHOUT_FORM = Set.of(
            // Only from a mail: StopMailsModuleTests.
            "/abbestellen/{id}",
            "/api/intern/befehle",
            "/api/v1/items",
            "/einrichtung",
            "/entwuerfe/{id}/speichern",
            // Only where an import waits: HeldImportModuleTests.
            "/freigaben/{id}/uebernehmen",
            "/text/aus-html",
            "/text/vorschau",
            "/verlorenes-formular");

    /// What would end the visit, or change who the visitor is.
    private static final Set<String> LEFT_ALONE = Set.of("/abmelden", "/kapazitaet", "/anmeldung");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private final List<String> failures = new ArrayList<>();
    private final Set<String> met = new TreeSet<>();
    private final Set<String> done = new HashSet<>();

    @Test
    void takesHostileTextForWhatItIs() {
        var crowd = new EveryAccount(port);
        for (var visitor : crowd.visitors()) {
            var forms = new ServedForms().walk(visitor, crowd.starts());
            failures.addAll(forms.failures());
            forms.all().forEach(form -> attack(visitor, form));
        }
        for (var visitor : crowd.visitors()) {
            var pages = new ServedForms().walk(visitor, "/");
            failures.addAll(pages.failures());
            failures.addAll(pages.pagesWith(PRODUCT));
            failures.addAll(pages.pagesWith(SCRIPT));
            visitor.close();
        }
        assertThat(failures).isEmpty();
        assertThat(unmet()).isEqualTo(new TreeSet<>(WITHOUT_FORM));
    }

    private void attack(Client visitor, ServedForms.Form form) {
        met.add(form.action().replaceFirst("[?#].*", ""));
        if (LEFT_ALONE.contains(form.action()) || !done.add(form.shape())) {
            return;
        }
        form.fields().forEach(field -> HOSTILE.forEach(typed -> type(visitor, form, field.name(), typed)));
    }

    private void type(Client visitor, ServedForms.Form form, String field, String typed) {
        var fields = form.with(field, typed);
        var answer = form.method().equals("GET")
                ? visitor.get(form.action().replaceFirst("[?#].*", "") + "?" + Client.encoded(fields.stream()))
                : form.takesFile()
                        ? visitor.upload(form.action(), "x.txt", "Text".getBytes(StandardCharsets.UTF_8), fields)
                        : visitor.post(form.action(), fields);
        judge(answer, form, field, typed);
        if (answer.location().startsWith("/")) {
            judge(visitor.get(answer.location().replaceFirst("#.*", "")), form, field, typed);
        }
    }

    private void judge(Client.Answer answer, ServedForms.Form form, String field, String typed) {
        boolean isRefusal = answer.status() >= 400;
        boolean isSound = answer.status() < 500
                && !answer.body().contains(PRODUCT)
                && !answer.body().contains(SCRIPT)
                && !answer.headers().containsKey("x-evil")
                && (!isRefusal || answer.isGermanPage());
        if (!isSound) {
            var shown = typed.length() > 60 ? typed.length() + " characters" : typed;
            failures.add(form.shape() + " on " + form.page() + ", " + field + "=" + shown + ": " + answer.status());
        }
    }

    private Set<String> unmet() {
        var unmet = new TreeSet<String>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(pattern ->
                                route.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                                        || pattern.equals("/verlorenes-formular"))
                        .filter(pattern -> met.stream().noneMatch(action -> action.matches(regex(pattern))))
                        .forEach(unmet::add));
        return unmet;
    }

    private static String regex(String pattern) {
        return pattern.replaceAll("\\{\\w+}", "[^/]+").replaceAll("\\{\\w+:((?:[^{}]|\\{[^{}]*})*)}", "(?:$1)");
    }
}
