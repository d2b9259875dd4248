package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.Ids;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API says what the API does: same calls, same parameters, same fields.
@ModuleTest
@SuppressWarnings("NullAway.Init")
class ApiModuleTests {
    private static final String DESCRIPTION = "/api/v1/openapi.json";
    private static final String DRAFT = """
            {"kind":"question","title":"Wer weiß das?","topics":["shisha"],"fields":{"question":"Wie lange gilt es?"}}
            """;

    private final JsonMapper json = JsonMapper.shared();

    @Autowired
    MockMvc portal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private String secret;
    private JsonNode description;

    @BeforeEach
    void readTheDescription() throws Exception {
        secret = "secret-" + Ids.random();
        var authority = Ids.random();
        var account = Ids.random();
        jdbc.sql("""
                insert into membership.authority (id, slug, name, partner_type, area, since, since_precision)
                values (?, ?, ?, 'kommune', '05', '2020-06-22', 'day')""")
                .params(authority, "api-" + authority, "Behörde " + authority)
                .update();
        jdbc.sql("""
                insert into membership.account (id, email, name, authority_id, state, created_at)
                values (?, ?, 'Ordnungsamt, Zugang 1', ?, 'active', now())""").params(account, account + "@amt.example", authority).update();
        jdbc.sql("""
                insert into membership.access_token (secret_hash, id, account_id, name, created_at)
                values (?, ?, ?, 'Test', now())""").params(hash(secret), Ids.random(), account).update();
        jdbc.sql("""
                insert into membership.sign_in (secret_hash, account_id, capacity, created_at, seen_at)
                values (?, ?, 'HOME', now(), now())""").params(hash("cookie-" + secret), account).update();
        var answer = portal.perform(get(DESCRIPTION)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        description = body(answer);
    }

    private static String hash(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return portal.perform(request.header("Authorization", "Bearer " + secret))
                .andReturn()
                .getResponse();
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse draft() throws Exception {
        return ask(post("/api/v1/items").contentType(MediaType.APPLICATION_JSON).content(DRAFT));
    }

    @Test
    void describesEveryCallAndNoOther() {
        var calls = new TreeSet<String>();
        routes.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.equals(DESCRIPTION))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> calls.add(method.name().toLowerCase(java.util.Locale.ROOT) + " "
                                        + path.replaceAll("\\{(\\w+):[^/]*}$", "{$1}")))));
        var described = new TreeSet<String>();
        description
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey())));
        assertThat(described).isEqualTo(calls);
    }

    @Test
    void takesTheParametersThatAreDescribed() throws Exception {
        for (var parameter : description.at("/paths/~1api~1v1~1search/get/parameters")) {
            var name = parameter.get("name").asString();
            var value = switch (name) {
                case "from", "to" -> "2024-05-06";
                case "page", "size" -> "1";
                case "sort" -> "date";
                default -> "x";
            };
            assertThat(ask(get("/api/v1/search").param(name, value)).getStatus())
                    .as(name)
                    .isEqualTo(200);
        }
        assertThat(ask(get("/api/v1/search").param("name", "x")).getStatus()).isEqualTo(400);
    }

    @Test
    void answersWithTheFieldsThatAreDescribed() throws Exception {
        var draft = draft();
        assertThat(draft.getStatus()).isEqualTo(201);
        isDescribed(body(draft), "Draft");
        isDescribed(body(ask(get("/api/v1/search"))), "Answer");
        isDescribed(body(ask(get("/api/v1/search").param("page", "0"))), "Problem");
        isDescribed(body(ask(get("/api/v1/items/" + Ids.random()))), "Problem");
    }

    private void isDescribed(JsonNode body, String name) {
        var schema = description.at("/components/schemas/" + name);
        var described = Set.copyOf(schema.get("properties").propertyNames());
        assertThat(body.propertyNames()).as(name).isSubsetOf(described);
        for (var required : schema.get("required")) {
            assertThat(body.has(required.asString()))
                    .as("%s %s", name, required)
                    .isTrue();
        }
    }

    @Test
    void showsADraftToNobodyBeforeItsRelease() throws Exception {
        var id = body(draft()).get("id").asString();
        assertThat(ask(get("/api/v1/items/" + id)).getStatus()).isEqualTo(404);
    }

    @Test
    void takesNoSignInOfABrowser() throws Exception {
        var cookie = new Cookie("langtisch_anmeldung", "cookie-" + secret);
        var page =
                portal.perform(get("/abonnements").cookie(cookie)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        var api =
                portal.perform(get("/api/v1/search").cookie(cookie)).andReturn().getResponse();
        assertThat(api.getStatus()).isEqualTo(401);
    }
}
