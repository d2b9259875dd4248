package de.langtisch.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The ways in which a subject can ask over HTTP.
final class Channels {
    private final MockMvc http;
    private final World world;

    Channels(MockMvc http, World world) {
        this.http = http;
        this.world = world;
    }

    MockHttpServletResponse page(Subject subject, String address) {
        var request = get(URI.create(address));
        world.secret(subject).ifPresent(secret -> request.cookie(new Cookie("langtisch_anmeldung", secret)));
        return ask(request);
    }

    /// With the subject's access token, which acts in the home capacity.
    MockHttpServletResponse api(Subject subject, String address) {
        var request = get(URI.create(address));
        world.secret(subject).ifPresent(secret -> request.header("Authorization", "Bearer token-" + secret));
        return ask(request);
    }

    private MockHttpServletResponse ask(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) {
        try {
            var response = http.perform(request).andReturn().getResponse();
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            return response;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
