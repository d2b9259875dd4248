package de.langtisch.portal;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.web.servlet.FlashMapManager;

/// The security chain: who somebody is. What a route asks for stands at the route ([AccessInterceptor]); what may be
/// read is decided by labels. There is no server session: the sign-in lives in the database, the CSRF secret in a
/// cookie that no script can read.
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'; manifest-src 'self'";

    /// Programs with an access token: no cookie counts there, so no CSRF secret either.
    @Bean
    @org.springframework.core.annotation.Order(1)
    SecurityFilterChain api(HttpSecurity http, SecurityContextRepository contexts) {
        http.securityMatcher("/api/**")
                .securityContext(c -> c.securityContextRepository(contexts))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.disable())
                .requestCache(c -> c.disable())
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(a -> a.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    @org.springframework.core.annotation.Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, SecurityContextRepository contexts, LostForms lostForms, FlashMapManager messages) {
        http.securityContext(c -> c.securityContextRepository(contexts))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(c -> c.csrfTokenRepository(csrfCookie()))
                .requestCache(c -> c.requestCache(new SavedPages()))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(e -> e.accessDeniedHandler(lostForms))
                .formLogin(f -> f.loginPage("/anmeldung")
                        .usernameParameter("email")
                        .passwordParameter("passwort")
                        .securityContextRepository(contexts)
                        .successHandler(new SignInSuccess())
                        .failureHandler(new SignInFailure(messages)))
                .logout(l -> l.disable())
                .authorizeHttpRequests(a -> a.anyRequest().permitAll());
        return http.build();
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("langtisch_formular");
        cookie.setCookieCustomizer(c -> c.httpOnly(true).sameSite("Lax"));
        return cookie;
    }

    private static void headers(
            org.springframework.security.config.annotation.web.configurers.HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(c -> c.policyDirectives(CSP))
                .referrerPolicy(r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()"))
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }
}
