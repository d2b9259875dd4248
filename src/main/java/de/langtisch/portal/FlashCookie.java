package de.langtisch.portal;

import de.langtisch.kernel.Settings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Carries the message of a redirect ("Entwurf gespeichert") to the next page in a short-lived cookie, because there is
/// no server session. Texts and numbers of at most 1,500 characters in all; more is dropped. The cookie's content is
/// only ever printed as text, so that a forged one shows its forger a sentence and nothing else.
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashCookie extends AbstractFlashMapManager {
    private static final String NAME = "langtisch_meldung";
    private static final int MOST_CHARACTERS = 1500;
    private static final int SECONDS = 60;

    /// What a message consists of: the key of its sentence, what fills it, its tone; and the address of a failed
    /// sign-in.
    private static final String ARGUMENTS = "flashArguments";

    private static final Set<String> TEXTS = Set.of("flash", "flashTone", "email");

    private final JsonMapper json = JsonMapper.shared();
    private final boolean secure;

    FlashCookie(Settings settings) {
        this.secure = settings.base().url().startsWith("https:");
    }

    /// One message on its way.
    private record Message(@Nullable String path, long until, Map<String, Object> attributes) {
        /// A forged one may lack its attributes, or bring such as no message of ours has.
        @SuppressWarnings("NullableProblems")
        boolean isOurs() {
            @Nullable Map<String, Object> sent = attributes;
            return sent != null && sent.entrySet().stream().allMatch(Message::isOurs);
        }

        private static boolean isOurs(Map.Entry<String, Object> sent) {
            return TEXTS.contains(sent.getKey())
                    ? sent.getValue() instanceof String
                    : sent.getKey().equals(ARGUMENTS) && sent.getValue() instanceof List<?>;
        }

        FlashMap toFlashMap() {
            var map = new FlashMap();
            map.setTargetRequestPath(path);
            map.setExpirationTime(until);
            map.putAll(attributes);
            return map;
        }

        static Message of(FlashMap map) {
            var printable = map.entrySet().stream()
                    .filter(e -> TEXTS.contains(e.getKey()) || e.getKey().equals(ARGUMENTS))
                    .filter(e -> isPrintable(e.getValue()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Message(map.getTargetRequestPath(), map.getExpirationTime(), printable);
        }

        private static boolean isPrintable(Object value) {
            return value instanceof String
                    || value instanceof Number
                    || value instanceof List<?> list && list.stream().allMatch(Message::isPrintable);
        }
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : read(cookie);
    }

    private @Nullable List<FlashMap> read(Cookie cookie) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            @Nullable Message message = json.readValue(text, Message.class);
            return message == null || !message.isOurs() ? null : new ArrayList<>(List.of(message.toFlashMap()));
        } catch (IllegalArgumentException | JacksonException notOurs) {
            return null;
        }
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> messages, HttpServletRequest request, HttpServletResponse response) {
        var text = messages.isEmpty() ? "" : json.writeValueAsString(Message.of(messages.getLast()));
        var fits = !text.isEmpty() && text.length() <= MOST_CHARACTERS;
        var value = fits
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                : "";
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .maxAge(fits ? SECONDS : 0)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .build()
                        .toString());
    }
}
