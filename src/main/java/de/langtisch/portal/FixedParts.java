package de.langtisch.portal;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/// Writes the fixed parts of a template into it: texts without arguments and links without parameters. There is one
/// language and one place where the portal stands, so both are known when a template is read and need not be worked out
/// for every request (./check page-speed). What is not plainly fixed stays as it is.
record FixedParts(MessageSource messages, String contextPath) {
    private static final String KEY = "#\\{([A-Za-z0-9._-]+)}";
    private static final Pattern TEXT = Pattern.compile("\\sth:text=\"" + KEY + "\"([^<>]*)></");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\sth:(aria-label|placeholder|title|alt|data-[a-z-]+)=\"" + KEY + "\"");
    private static final Pattern LINK = Pattern.compile("\\sth:href=\"@\\{(/[A-Za-z0-9/._#-]*)}\"");

    String written(String template) {
        var withTexts = TEXT.matcher(template).replaceAll(found -> {
            var text = text(found.group(1));
            return text == null ? unchanged(found) : Matcher.quoteReplacement(found.group(2) + ">" + text + "</");
        });
        var withAttributes = ATTRIBUTE.matcher(withTexts).replaceAll(found -> {
            var text = text(found.group(2));
            return text == null
                    ? unchanged(found)
                    : Matcher.quoteReplacement(" " + found.group(1) + "=\"" + text + '"');
        });
        return LINK.matcher(withAttributes)
                .replaceAll(found -> Matcher.quoteReplacement(" href=\"" + contextPath + found.group(1) + '"'));
    }

    private static String unchanged(MatchResult found) {
        return Matcher.quoteReplacement(found.group());
    }

    /// The text for HTML; null when there is none, or when the template language would read it as one of its own
    /// expressions.
    private @Nullable String text(String key) {
        var text = messages.getMessage(key, null, null, Locale.GERMANY);
        return text == null || text.contains("[[") || text.contains("[(") ? null : HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
