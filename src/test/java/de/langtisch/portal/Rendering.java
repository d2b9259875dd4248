package de.langtisch.portal;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.AuthorityId;
import de.langtisch.labels.Reader;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Role;
import de.langtisch.membership.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/// Renders templates as the portal does, without starting it.
final class Rendering {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Rendering() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/portal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        engine.setTemplateEngineMessageSource(messages);
    }

    String html(String template, @Nullable SignedIn account, Map<String, Object> model) {
        var application = JakartaServletWebApplication.buildApplication(new MockServletContext());
        var exchange = application.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        var context = new WebContext(exchange, Locale.GERMAN);
        var seconds = account == null ? 0 : (int) SignedIn.IDLE.toSeconds();
        context.setVariable("shell", new Shell("Sicherheitskooperation Ruhr", true, "v1", seconds, account, 3, 0));
        context.setVariables(model);
        return engine.process(template, context);
    }

    Document page(String template, @Nullable SignedIn account, Map<String, Object> model) {
        return Jsoup.parse(html(template, account, model));
    }

    /// A seat of the public order office in Hagen.
    static SignedIn seat() {
        return account(Capacity.HOME, false, Set.of());
    }

    static SignedIn account(Capacity capacity, boolean seconded, Set<Role> roles) {
        return new SignedIn(
                AccountId.random(),
                "zugang3@hagen.example",
                "Ordnungsamt, Zugang 3",
                AuthorityId.random(),
                "Stadt Hagen",
                capacity,
                seconded,
                roles,
                List.of(),
                Reader.ANYBODY);
    }
}
