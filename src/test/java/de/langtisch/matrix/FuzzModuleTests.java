package de.langtisch.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.Ids;
import jakarta.servlet.http.Cookie;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/// Every route of the portal, with addresses that are none and parameters that nobody would type: the answer is a
/// sentence, never a failure of the portal, and nothing that was typed is ever evaluated. A context of its own, for
/// what
/// it plants must not stand beside the matrix.
@ModuleTest
@Tag("matrix")
@Import({Planter.class, Planter.Tools.class})
@TestPropertySource(properties = "langtisch.test.database=fuzz")
@SuppressWarnings("NullAway.Init")
class FuzzModuleTests {
    /// 7000007 stands nowhere by itself (ids have no 0): where it appears, an expression was evaluated.
    private static final List<String> EXPRESSIONS = List.of(
            "${7*1000001}",
            "[[${7*1000001}]]",
            "__${7*1000001}__::.x",
            "#{7*1000001}",
            "*{7*1000001}",
            "<b>[(${7*1000001})]</b>");

    private static final List<String> HOSTILE = Stream.concat(
                    EXPRESSIONS.stream(),
                    Stream.of(
                            "",
                            " ",
                            "x".repeat(5_000),
                            "\0",
                            "a\0b",
                            "-1",
                            "99999999999999999999",
                            "2024-99-99",
                            "\uD800",
                            "🙈\u202Egnp.exe",
                            "a\r\nSet-Cookie: x=y",
                            "'; drop table items.item; --",
                            "<script>alert(1)</script>",
                            "../../../etc/passwd",
                            "public",
                            "authority:x",
                            "NULL",
                            "\"*~^:()[]{}\\/!&|"))
            .toList();

    private static final List<Subject> SUBJECTS = List.of(
            Subject.MEMBER_OF_A, Subject.EDITOR, Subject.HEAD, Subject.ADMIN_OF_A, Subject.OPERATOR, Subject.ANONYMOUS);

    /// Ends of what the portal keeps for itself; another test has them.
    private static final Set<String> NOT_HERE = Set.of("/api/intern/befehle", "/abmelden", "/error");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Planter planter;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private World world;
    private final Random random = new Random(20261125);
    private final List<String> ids = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void gather() {
        world = new World(jdbc);
        for (var kind : planter.kinds()) {
            ids.add(planter.plant(world, kind, Oracle.Circles.of("members")).id());
        }
        ids.addAll(List.of(
                world.id("alpha"),
                world.id("circle"),
                world.account("member@alpha.example"),
                Ids.random(),
                "question"));
    }

    /// One route: its method, its address with variables, and the names it may be asked with.
    record Route(HttpMethod method, String address, Set<String> names, boolean takesFiles) {}

    private List<Route> all() {
        var all = new ArrayList<Route>();
        routes.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(address -> !NOT_HERE.contains(address))
                        .forEach(address -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> all.add(new Route(
                                        method.asHttpMethod(), address, names(handler), takesFiles(handler))))));
        return all;
    }

    private Set<String> names(HandlerMethod handler) {
        var names = new TreeSet<>(List.of("titel", "seite", "version", "title"));
        for (Parameter parameter : handler.getMethod().getParameters()) {
            var asked = parameter.getAnnotation(RequestParam.class);
            if (asked != null) {
                names.add(asked.name().isEmpty() ? asked.value() : asked.name());
            }
            names.add(parameter.getName());
            if (parameter.getType().isRecord()) {
                for (var part : parameter.getType().getRecordComponents()) {
                    names.add(part.getName());
                }
            }
        }
        if (handler.getMethod().toGenericString().contains("MultiValueMap")) {
            names.addAll(List.of("topics", "label", "circle", "fingerprint", "publicFrom", "action", "q", "kind"));
            planter.kinds().forEach(kind -> kind.fields().forEach(field -> names.add(field.key())));
        }
        names.remove("");
        return names;
    }

    private static boolean takesFiles(HandlerMethod handler) {
        return handler.getMethod().toGenericString().contains("MultipartFile");
    }

    @Test
    void answersWhateverIsTypedWithoutFailing() throws Exception {
        var all = all();
        assertThat(all).hasSizeGreaterThan(80);
        for (var route : all) {
            for (var hostile : HOSTILE) {
                ask(route, SUBJECTS.get(random.nextInt(SUBJECTS.size())), hostile, "x");
            }
            for (var subject : SUBJECTS) {
                ask(route, subject, null, ids.get(random.nextInt(ids.size())));
                ask(route, subject, HOSTILE.get(random.nextInt(HOSTILE.size())), ids.get(random.nextInt(ids.size())));
            }
        }
        assertThat(failures).isEmpty();
    }

    /// `typed` goes into every parameter, and into the address's variables where `known` is no id; null for none.
    private void ask(Route route, Subject subject, @org.jspecify.annotations.Nullable String typed, String known)
            throws Exception {
        var address = address(route.address(), known.equals("x") && typed != null ? typed : known);
        AbstractMockHttpServletRequestBuilder<?> request = route.takesFiles()
                ? multipart(java.net.URI.create(address))
                        .file(new MockMultipartFile(
                                "datei", typed == null ? "a.txt" : typed, "text/plain", new byte[3]))
                : request(route.method(), java.net.URI.create(address));
        if (typed != null) {
            route.names().forEach(name -> request.param(name, typed));
        }
        if (route.address().startsWith("/api/") && HttpMethod.POST.equals(route.method())) {
            request.contentType(MediaType.APPLICATION_JSON).content(typed == null ? "{}" : json(typed));
        }
        world.secret(subject).ifPresent(secret -> {
            request.cookie(new Cookie("langtisch_anmeldung", secret));
            request.header("Authorization", "Bearer token-" + secret);
        });
        var response = http.perform(request.with(csrf())).andReturn().getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        if (response.getStatus() >= 500 || typed != null && EXPRESSIONS.contains(typed) && body.contains("7000007")) {
            failures.add(
                    route.method() + " " + address + " " + subject + " " + shown(typed) + ": " + response.getStatus());
        }
    }

    private static String json(String typed) {
        var text = typed.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r\n", "\\r\\n")
                .replace("\0", "\\u0000");
        return """
                {"kind":"question","title":"%1$s","topics":["%1$s",null],"fields":{"question":null}}""".formatted(text);
    }

    private static String shown(@org.jspecify.annotations.Nullable String typed) {
        return typed == null || typed.length() < 60 ? String.valueOf(typed) : typed.length() + " characters";
    }

    private static String address(String pattern, String value) {
        var encoded = UriUtils.encode(value.isEmpty() || value.length() > 300 ? "x" : value, StandardCharsets.UTF_8);
        return pattern.replaceAll(
                "\\{[^/{}]*(\\{[^/{}]*}[^/{}]*)*}", java.util.regex.Matcher.quoteReplacement(encoded));
    }
}
