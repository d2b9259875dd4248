package de.langtisch.kernel;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/// Whether a request goes to the API, where a token counts and no cookie. Asked of the decoded path, as the security
/// chain asks: `/%61pi/` is the same address.
public final class ApiPath {
    private static final String API = "/api/";

    private ApiPath() {}

    public static boolean is(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request).startsWith(API);
    }
}
