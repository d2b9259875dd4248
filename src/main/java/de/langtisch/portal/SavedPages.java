package de.langtisch.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/// The page that was asked for before the sign-in, in a cookie. One that holds no address is none.
class SavedPages extends CookieRequestCache {
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.getRequest(request, response);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.getMatchingRequest(request, response);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
