package de.langtisch.portal;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/// Texts and templates as the portal uses them, in the place of Spring Boot's own beans of these names.
@Configuration
class TemplateConfiguration {
    @Bean
    MessageSource messageSource(@Value("${spring.messages.basename}") List<String> bundles) throws IOException {
        return new MessageTable(bundles);
    }

    /// Commands run without a server and write mails all the same.
    @Bean
    ITemplateResolver defaultTemplateResolver(MessageSource messages, ObjectProvider<ServletContext> servlet) {
        var served = servlet.getIfAvailable();
        var resolver = new Templates(new FixedParts(messages, served == null ? "" : served.getContextPath()));
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    private static final class Templates extends SpringResourceTemplateResolver {
        private final FixedParts parts;

        Templates(FixedParts parts) {
            this.parts = parts;
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                @Nullable Map<String, Object> attributes) {
            var file = super.computeTemplateResource(
                    configuration, ownerTemplate, template, resourceName, characterEncoding, attributes);
            try (var reader = file.reader()) {
                return new StringTemplateResource(parts.written(reader.readAllAsString()));
            } catch (IOException e) {
                throw new UncheckedIOException(template, e);
            }
        }
    }
}
