package de.langtisch.portal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.ClassPathResource;

/// The texts of all modules in one table. A page asks for a hundred of them, and Spring's own source would search a
/// bundle for each module every time (./check page-speed). There is one language, so the locale asked for is not looked
/// at.
final class MessageTable extends AbstractMessageSource {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /// Reads these bundles, named as in `spring.messages.basename`. Throws when one is missing or two know the same
    /// key.
    MessageTable(List<String> bundles) throws IOException {
        for (var bundle : bundles) {
            read(bundle);
        }
    }

    private void read(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = new ClassPathResource(bundle + ".properties").getInputStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (var key : properties.stringPropertyNames()) {
            if (texts.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Two bundles know the text " + key);
            }
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return texts.get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = texts.get(code);
        return text == null ? null : formats.computeIfAbsent(code, _ -> new MessageFormat(text, Locale.GERMANY));
    }
}
