package de.langtisch.portal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

class FlashCookieTests {
    private static final String NAME = "langtisch_meldung";

    private final FlashCookie flash = new FlashCookie(Samples.SETTINGS);

    private @Nullable Cookie sent(Map<String, Object> attributes) {
        var message = new FlashMap();
        message.putAll(attributes);
        var response = new MockHttpServletResponse();
        flash.saveOutputFlashMap(message, new MockHttpServletRequest(), response);
        return response.getCookie(NAME);
    }

    private @Nullable Map<String, Object> received(@Nullable Cookie cookie) {
        var request = new MockHttpServletRequest();
        if (cookie != null) {
            request.setCookies(cookie);
        }
        return flash.retrieveAndUpdate(request, new MockHttpServletResponse());
    }

    @Test
    void carriesAMessageToTheNextPage() {
        var attributes = Map.<String, Object>of("flash", "items.added", "flashArguments", List.of("Größe", 3));
        assertThat(received(sent(attributes))).containsExactlyInAnyOrderEntriesOf(attributes);
    }

    @Test
    void forgetsTheMessageOnceItWasShown() {
        var request = new MockHttpServletRequest();
        request.setCookies(requireNonNull(sent(Map.of("flash", "items.added"))));
        var response = new MockHttpServletResponse();
        flash.retrieveAndUpdate(request, response);
        assertThat(response.getCookie(NAME))
                .isNotNull()
                .extracting(Cookie::getMaxAge)
                .isEqualTo(0);
    }

    @Test
    void carriesOnlyWhatCanBePrinted() {
        var message = received(sent(Map.of("flash", "items.added", "object", new Object())));
        assertThat(message).containsOnlyKeys("flash");
    }

    @Test
    void dropsWhatIsTooLong() {
        assertThat(received(sent(Map.of("flash", "x".repeat(5000))))).isNull();
    }

    @Test
    void ignoresAForgedCookie() {
        for (var value : List.of("x", "%00", "bnVsbA", "W10", "eyJhIjoxfQ", "_".repeat(4000))) {
            assertThat(received(new Cookie(NAME, value))).as(value).isNull();
        }
        assertThat(received(null)).isNull();
    }
}
