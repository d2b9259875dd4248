package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.kernel.NotFound;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;

class ErrorAnswersTests {
    private final MockMvc portal = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ErrorAdvice(answers()))
            .build();

    private static ErrorAnswers answers() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/portal", "messages/kernel");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var nobody = new StaticListableBeanFactory().getBeanProvider(OpenTasks.class);
        return new ErrorAnswers(messages, new Shells(Samples.SETTINGS, new AssetVersion(), nobody));
    }

    /// Fails in every way that an address names.
    @RestController
    static class Failing {
        private static final Map<String, RuntimeException> WAYS = Map.of(
                "bad", new BadInput("kernel.error.page"),
                "odd", new BadInput("no.such.key"),
                "absent", new NotFound(),
                "large", new MaxUploadSizeExceededException(1),
                "conflict", new OptimisticLockingFailureException("x"),
                "busy", new QueryTimeoutException("x"),
                "gone", new ResponseStatusException(HttpStatus.GONE, "secret reason"),
                "away", new CannotGetJdbcConnectionException("jdbc:postgresql://secret"),
                "bug", new IllegalStateException("secret state"));

        @GetMapping({"/fail/{way}", "/api/fail/{way}"})
        String fail(@PathVariable String way) {
            throw WAYS.getOrDefault(way, new NotFound());
        }

        @GetMapping("/item/{id}")
        String item(@PathVariable ItemId id) {
            return id.value();
        }

        @GetMapping("/list")
        String list(@RequestParam int page) {
            return "" + page;
        }
    }

    private ErrorPage page(String path) throws Exception {
        var result = portal.perform(get(path).accept(MediaType.TEXT_HTML)).andReturn();
        var page = result.getModelAndView() == null
                ? null
                : result.getModelAndView().getModel().get("page");
        assertThat(page).as(path).isInstanceOf(ErrorPage.class);
        assertThat(result.getResponse().getStatus())
                .isEqualTo(java.util.Objects.requireNonNull((ErrorPage) page).status());
        return (ErrorPage) page;
    }

    @ParameterizedTest
    @CsvSource({
        "/fail/bad, 400",
        "/fail/absent, 404",
        "/fail/large, 413",
        "/fail/conflict, 409",
        "/fail/gone, 410",
        "/fail/away, 503",
        "/fail/busy, 503",
        "/fail/bug, 500",
        "/item/%27, 404",
        "/list, 400",
        "/list?page=x, 400"
    })
    void answersEachFailureWithItsStatus(String path, int status) throws Exception {
        assertThat(page(path).status()).isEqualTo(status);
    }

    @Test
    void saysTheSentenceOfBadInput() throws Exception {
        assertThat(page("/fail/bad").happened())
                .isEqualTo("Diese Seite der Liste gibt es nicht. Beginnen Sie mit der ersten Seite.");
        assertThat(page("/fail/odd").happened()).startsWith("Das Portal konnte mit den Angaben nichts anfangen.");
    }

    @Test
    void saysWhatWasKeptAndWhatToDo() throws Exception {
        var page = page("/fail/large");
        assertThat(List.of(page.title(), page.happened(), page.kept(), page.todo()))
                .noneMatch(String::isBlank);
        assertThat(page.number()).hasSize(8);
    }

    @Test
    void givesAwayNoInternals() throws Exception {
        for (var path : List.of("/fail/away", "/fail/bug", "/fail/gone", "/api/fail/bug", "/api/fail/gone")) {
            var body = portal.perform(get(path)).andReturn().getResponse().getContentAsString();
            assertThat(body + page(path.replace("/api", ""))).doesNotContain("secret", "Exception", "postgresql");
        }
    }

    @Test
    void answersProgramsWithAProblemDocument() throws Exception {
        var answer = portal.perform(get("/api/fail/bad")).andReturn().getResponse();
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"type\":\"urn:langtisch:fehler:bad-input\"", "\"title\":\"Das hat nicht geklappt\"")
                .contains("\"status\":400", "\"detail\":\"Diese Seite der Liste");
    }

    @Test
    void answersWhoeverAsksForJsonAlone() throws Exception {
        assertThat(contentType("application/json")).isEqualTo("application/problem+json");
        assertThat(contentType("text/html,application/json")).isNull();
    }

    private @Nullable String contentType(String accept) throws Exception {
        MvcResult result =
                portal.perform(get("/fail/absent").header("Accept", accept)).andReturn();
        return result.getResponse().getContentType();
    }

    @Test
    void answersEveryAbsentAddressAlike() throws Exception {
        var one = page("/fail/absent");
        var other = page("/fail/" + "x".repeat(200));
        assertThat(one.happened() + one.kept() + one.todo() + one.title())
                .isEqualTo(other.happened() + other.kept() + other.todo() + other.title());
        assertThat(Collections.singleton(one.number().length()))
                .containsExactly(other.number().length());
    }
}
