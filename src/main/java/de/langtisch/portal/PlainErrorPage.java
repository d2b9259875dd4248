package de.langtisch.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the server says to requests that are broken before they reach the portal (`%00` in an address, a wrong host): a
/// German sentence, as everywhere, instead of its own English page.
@Component
class PlainErrorPage implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final String html;

    PlainErrorPage(MessageSource messages) {
        var title = messages.getMessage("portal.error.400.title", null, Locale.GERMAN);
        var happened = messages.getMessage("portal.error.400.happened", null, Locale.GERMAN);
        var kept = messages.getMessage("portal.error.400.kept", null, Locale.GERMAN);
        html = """
                <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>%1$s</title></head>\
                <body><main><h1>%1$s</h1><p>%2$s %3$s</p></main></body></html>
                """.formatted(title, happened, kept);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainErrorValve()));
    }

    /// The innermost of the server's error valves: what it has reported the others leave alone.
    private final class PlainErrorValve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            boolean isOurs = response.getStatus() >= 400 && response.getContentWritten() == 0;
            if (isOurs && response.setErrorReported()) {
                write(response);
            }
        }

        private void write(Response response) {
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.getReporter().write(html);
                response.finishResponse();
            } catch (IOException gone) {
                getContainer().getLogger().debug("nobody reads the error page", gone);
            }
        }
    }
}
