package de.langtisch.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/// A failed sign-in says only that it failed, or that the next try must wait. The address typed stays in the form.
class SignInFailure implements AuthenticationFailureHandler {
    private final FlashMapManager messages;

    SignInFailure(FlashMapManager messages) {
        this.messages = messages;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var typed = new FlashMap();
        typed.put("email", Optional.ofNullable(request.getParameter("email")).orElse(""));
        typed.setTargetRequestPath("/anmeldung");
        typed.startExpirationPeriod(60);
        messages.saveOutputFlashMap(typed, request, response);
        response.sendRedirect("/anmeldung?" + (failure instanceof LockedException ? "warten" : "fehler"));
    }
}
