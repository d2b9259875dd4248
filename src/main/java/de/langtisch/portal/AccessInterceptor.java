package de.langtisch.portal;

import de.langtisch.kernel.ApiPath;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Holds every route to its declared rule, deny by default: without a rule a route is not found. Who is not signed in
/// is sent to the sign-in page and comes back; who lacks the right gets the answer of an absent page.
@Component
class AccessInterceptor implements HandlerInterceptor {
    private final SavedPages cache = new SavedPages();
    private final LostForms lostForms;
    /// As declared at each route, found once.
    private final Map<HandlerMethod, Optional<Access.Rule>> rules = new ConcurrentHashMap<>();

    AccessInterceptor(LostForms lostForms) {
        this.lostForms = lostForms;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws java.io.IOException {
        if (!(handler instanceof HandlerMethod method) || isOurErrorPage(method)) {
            return true;
        }
        var rule = rules.computeIfAbsent(method, AccessInterceptor::rule).orElseThrow(NotFound::new);
        if (rule == Access.Rule.ANYBODY) {
            return true;
        }
        var account = account();
        if (account.isEmpty()) {
            askToSignIn(request, response);
            return false;
        }
        if (!rule.admits(account.get())) {
            if (rule == Access.Rule.OFFICE && mayBecomeOffice(account.get())) {
                throw new OtherCapacityNeeded();
            }
            throw new NotFound();
        }
        return true;
    }

    private static boolean mayBecomeOffice(SignedIn account) {
        return account.seconded() && account.capacity() == Capacity.HOME;
    }

    private static boolean isOurErrorPage(HandlerMethod method) {
        return org.springframework.boot.webmvc.error.ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    static Optional<Access.Rule> rule(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Access.class);
        var access = own == null ? AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Access.class) : own;
        return Optional.ofNullable(access).map(Access::value);
    }

    static Optional<SignedIn> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn account
                ? Optional.of(account)
                : Optional.empty();
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
        if (ApiPath.is(request)) {
            throw new SignInNeeded();
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            cache.saveRequest(request, response);
            response.sendRedirect("/anmeldung");
        } else {
            lostForms.show(request, response, LostForms.Cause.SIGN_IN);
        }
    }
}
