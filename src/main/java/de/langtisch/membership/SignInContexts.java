package de.langtisch.membership;

import de.langtisch.kernel.ApiPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Connects Spring Security with the sign-ins and access tokens: nothing of an account is kept between two requests, so
/// that every change of rights acts on the very next one.
@Component
class SignInContexts implements SecurityContextRepository {
    private static final String BEARER = "Bearer ";

    private final SignIns signIns;
    private final AccessTokens tokens;
    private final SignInCookie cookie;

    SignInContexts(SignIns signIns, AccessTokens tokens, SignInCookie cookie) {
        this.signIns = signIns;
        this.tokens = tokens;
        this.cookie = cookie;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    private SecurityContext context(HttpServletRequest request) {
        return account(request)
                .<SecurityContext>map(a -> new SecurityContextImpl(new SignedInAuthentication(a)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<SignedIn> account(HttpServletRequest request) {
        if (ApiPath.is(request)) {
            var header = request.getHeader("Authorization");
            return header != null && header.startsWith(BEARER)
                    ? tokens.find(header.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        return cookie.secret(request).flatMap(signIns::find);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedInAuthentication authentication) {
            cookie.secret(request).ifPresent(signIns::end);
            cookie.set(response, signIns.open(authentication.getPrincipal().id()));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.secret(request).isPresent();
    }

    /// Asks the database only when somebody wants to know, and once.
    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private Optional<SecurityContext> loaded = Optional.empty();

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (loaded.isEmpty()) {
                loaded = Optional.of(context(request));
            }
            return loaded.get();
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
