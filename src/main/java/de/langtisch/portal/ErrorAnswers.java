package de.langtisch.portal;

import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the answer to whatever went wrong: a page for people, a problem document (RFC 9457) for programs. Two requests
/// for absent things get answers of the same length (trust.md, pitfall 9).
@Component
public class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    /// What has sentences of its own, with the last word of its stable `type`.
    private static final Map<Integer, String> TYPES = Map.ofEntries(
            Map.entry(400, "bad-input"),
            Map.entry(401, "sign-in-needed"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "form-only"),
            Map.entry(409, "conflict"),
            Map.entry(410, "gone"),
            Map.entry(413, "too-large"),
            Map.entry(429, "too-many"),
            Map.entry(500, "internal"),
            Map.entry(503, "unavailable"));

    private static final Set<Integer> COMES_BACK = Set.of(429, 503);

    private final MessageSource messages;
    private final Shells shells;

    ErrorAnswers(MessageSource messages, Shells shells) {
        this.messages = messages;
        this.shells = shells;
    }

    /// The answer of this status in its own words.
    public Object of(int status, HttpServletRequest request) {
        return answer(status, null, request);
    }

    /// As above for something nobody foresaw; the log gets its cause, the page only the number.
    public Object unforeseen(Throwable cause, HttpServletRequest request) {
        var page = page(500, null);
        LOG.error("{} unforeseen", page.number(), cause);
        return render(page, request);
    }

    Object of(BadInput input, HttpServletRequest request) {
        var unknown = text("portal.error.400.happened");
        return withTyped(
                answer(
                        400,
                        messages.getMessage(input.key(), input.arguments().toArray(), unknown, Locale.GERMAN),
                        request),
                request);
    }

    /// Nothing there, or nothing for this account: what was typed for it comes back.
    Object notFound(HttpServletRequest request) {
        return withTyped(of(404, request), request);
    }

    /// With what to do in place of what went wrong; a form comes back to be sent in the other capacity.
    Object otherCapacity(HttpServletRequest request) {
        return withTyped(answer(403, text("portal.error.capacity"), request), request);
    }

    private static Object withTyped(Object answer, HttpServletRequest request) {
        if (answer instanceof ModelAndView view) {
            LostForms.refused(request).ifPresent(form -> view.addObject("typed", form));
        }
        return answer;
    }

    private Object answer(int status, @Nullable String happened, HttpServletRequest request) {
        var page = page(status, happened);
        LOG.info("{} answered with {}", page.number(), status);
        return render(page, request);
    }

    private ErrorPage page(int status, @Nullable String happened) {
        var words = "portal.error." + wordsOf(status);
        return new ErrorPage(
                status,
                text(words + ".title"),
                happened == null ? text(words + ".happened") : happened,
                happened == null ? text(words + ".kept") : "",
                happened == null ? text(words + ".todo") : "",
                Ids.random().substring(0, 8));
    }

    private static int wordsOf(int status) {
        return TYPES.containsKey(status) ? status : status >= 500 ? 500 : 400;
    }

    private Object render(ErrorPage page, HttpServletRequest request) {
        return isProgram(request) ? problem(page) : html(page, request);
    }

    private ModelAndView html(ErrorPage page, HttpServletRequest request) {
        var view = new ModelAndView("portal/error", HttpStatusCode.valueOf(page.status()));
        view.addObject("page", page);
        view.addObject("back", back(request));
        view.addObject("shell", page.status() == 503 ? shells.forNobody() : shells.withoutTasks(request));
        return view;
    }

    /// The page of ours that the request came from, to go on there; empty when there is none or it is this very one.
    private static String back(HttpServletRequest request) {
        try {
            var from = new URI(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
            boolean ours = request.getHeader(HttpHeaders.HOST) != null
                    && request.getHeader(HttpHeaders.HOST).equals(from.getRawAuthority())
                    && !from.getRawPath().startsWith("//")
                    && !from.getRawPath().equals(request.getRequestURI());
            return ours ? from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()) : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static ResponseEntity<ProblemDetail> problem(ErrorPage page) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(page.status()), page.happened());
        problem.setTitle(page.title());
        problem.setType(URI.create("urn:langtisch:fehler:" + TYPES.get(wordsOf(page.status()))));
        problem.setInstance(URI.create("urn:langtisch:fehlernummer:" + page.number()));
        var answer = ResponseEntity.status(page.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        return (COMES_BACK.contains(page.status()) ? answer.header(HttpHeaders.RETRY_AFTER, "10") : answer)
                .body(problem);
    }

    /// The API, or whoever wants JSON and no page.
    private static boolean isProgram(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = first instanceof String uri ? uri : request.getRequestURI();
        var accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return path.startsWith("/api/") || accept.contains("json") && !accept.contains("html");
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.GERMAN);
    }
}
