package de.langtisch.items.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.langtisch.items.ItemPanel;
import de.langtisch.text.Linker;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/// Fragments that depend on nothing but the values they show, written once for equal values (ADR 0008, ./check
/// page-speed). Whoever asks has the values already: the same values give the same HTML, whoever reads it, so that
/// nothing can be learned here that the reader was not given.
@Component
class RenderedParts {
    private static final long MOST_CHARACTERS = 8_000_000;
    private static final int LONGEST_KEPT = 200_000;

    private final ITemplateEngine engine;
    private final ObjectProvider<ServletContext> servlet;
    private final Cache<Part, Written> written = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Part part, Written fresh) -> 2 * fresh.html().length() + 500)
            .build();

    private final Linker linker;

    RenderedParts(ITemplateEngine engine, ObjectProvider<ServletContext> servlet, ObjectProvider<Linker> linkers) {
        this.linker = linkers.getIfAvailable(() -> Linker.NONE);
        this.engine = engine;
        this.servlet = servlet;
    }

    /// What makes links of the citations in texts; the same for every reader.
    Linker linker() {
        return linker;
    }

    /// A fragment with the one variable that it shows.
    private record Part(String template, String fragment, String name, Object model) {
        static Part ofReading(String fragment, ItemPage.Reading reading) {
            return new Part("items/reading", fragment, "reading", reading);
        }

        static Part of(ItemPanel.Part part) {
            var names = part.fragment().split(" :: ", 2);
            return new Part(names[0], names[1], "panel", part.model());
        }
    }

    /// Written HTML, and the addresses in it that lead to something by its name.
    record Written(String html, Set<String> named) {}

    Written text(ItemPage.Reading reading) {
        return of(Part.ofReading("text", reading));
    }

    Written rail(ItemPage.Reading reading) {
        return of(Part.ofReading("rail", reading));
    }

    /// A part that another module adds: its model is a value, like every page's.
    Written panel(ItemPanel.Part part) {
        return of(Part.of(part));
    }

    private Written of(Part part) {
        var known = written.getIfPresent(part);
        if (known != null) {
            return known;
        }
        var html = write(part);
        var fresh = new Written(html, OutdatedLinks.named(html));
        if (html.length() <= LONGEST_KEPT) {
            written.put(part, fresh);
        }
        return fresh;
    }

    private String write(Part part) {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var exchange = JakartaServletWebApplication.buildApplication(servlet.getObject())
                .buildExchange(
                        request.getRequest(),
                        Optional.ofNullable(request.getResponse()).orElseThrow());
        var fragment = new TemplateSpec(part.template(), Set.of(part.fragment()), TemplateMode.HTML, Map.of());
        return engine.process(fragment, new WebContext(exchange, Locale.GERMANY, Map.of(part.name(), part.model())));
    }
}
