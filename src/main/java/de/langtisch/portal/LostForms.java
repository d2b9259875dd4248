package de.langtisch.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// A form that arrives after the sign-in ended, or with an outdated form secret, is not lost: its fields come back on a
/// page from which they can be sent again after signing in (issue 2, step 3). Only for forms of our own pages, which
/// the browser's origin headers tell; another site's form gets a plain refusal. A form that was refused for what
/// is in it gives its long texts back in the same way.
@Component
class LostForms implements AccessDeniedHandler {
    static final String ATTRIBUTE = "lostForm";
    private static final int MOST_FIELDS = 400;

    /// Never shown again in a page.
    private static final Set<String> SECRET = Set.of("_csrf", "passwort", "password", "present", "again", "code");

    /// Why the form was not taken.
    enum Cause {
        SIGN_IN,
        FORM_SECRET,
        CONTENT
    }

    /// One field of the form, as typed.
    record LostField(String name, String value) {
        public boolean isLong() {
            return value.length() > 60 || value.contains("\n");
        }
    }

    /// The page's model: where the form goes and what was in it.
    record LostForm(Cause cause, String action, List<LostField> fields) {}

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        show(request, response, AccessInterceptor.account().isPresent() ? Cause.FORM_SECRET : Cause.SIGN_IN);
    }

    void show(HttpServletRequest request, HttpServletResponse response, Cause cause) throws IOException {
        int status = cause == Cause.SIGN_IN ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN;
        if (!comesFromOurPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.setAttribute(ATTRIBUTE, new LostForm(cause, request.getRequestURI(), fields(request)));
        response.setStatus(status);
        try {
            request.getRequestDispatcher("/verlorenes-formular").forward(request, response);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a refused form held, where a text would be lost otherwise; short lines are typed again quickly.
    static Optional<LostForm> refused(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return Optional.empty();
        }
        var fields = fields(request);
        return fields.stream().anyMatch(LostField::isLong)
                ? Optional.of(new LostForm(Cause.CONTENT, request.getRequestURI(), fields))
                : Optional.empty();
    }

    private static boolean comesFromOurPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.endsWith("://" + request.getHeader("Host"));
    }

    private static List<LostField> fields(HttpServletRequest request) {
        var fields = new ArrayList<LostField>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) {
                if (!SECRET.contains(name) && fields.size() < MOST_FIELDS) {
                    fields.add(new LostField(name, value));
                }
            }
        });
        return fields;
    }
}
