package de.langtisch.items.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
    private final Cache<Part, String> written = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Part part, String html) -> 2 * html.length() + 500)
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

    /// A fragment of items/reading.html with its one variable.
    private record Part(String fragment, ItemPage.Reading reading) {}

    ItemPage.Html of(ItemPage.Reading reading) {
        return new ItemPage.Html(of(new Part("text", reading)), of(new Part("rail", reading)));
    }

    private String of(Part part) {
        var known = written.getIfPresent(part);
        if (known != null) {
            return known;
        }
        var html = write(part);
        if (html.length() <= LONGEST_KEPT) {
            written.put(part, html);
        }
        return html;
    }

    private String write(Part part) {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var exchange = JakartaServletWebApplication.buildApplication(servlet.getObject())
                .buildExchange(
                        request.getRequest(),
                        Optional.ofNullable(request.getResponse()).orElseThrow());
        var fragment = new TemplateSpec("items/reading", Set.of(part.fragment()), TemplateMode.HTML, Map.of());
        return engine.process(fragment, new WebContext(exchange, Locale.GERMANY, Map.of("reading", part.reading())));
    }
}
