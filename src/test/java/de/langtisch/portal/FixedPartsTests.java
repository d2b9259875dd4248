package de.langtisch.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class FixedPartsTests {
    private final StaticMessageSource messages = new StaticMessageSource();
    private final FixedParts parts = new FixedParts(messages, "");

    FixedPartsTests() {
        messages.addMessage("a.plain", Locale.GERMANY, "Über \"uns\" & <mehr>");
        messages.addMessage("a.money", Locale.GERMANY, "$1 kostet es");
        messages.addMessage("a.expression", Locale.GERMANY, "[[${7*7}]]");
    }

    @Test
    void writesATextIntoItsElementEscaped() {
        assertThat(parts.written("<p class=\"x\" th:text=\"#{a.plain}\" id=\"y\"></p>"))
                .isEqualTo("<p class=\"x\" id=\"y\">Über &quot;uns&quot; &amp; &lt;mehr&gt;</p>");
        assertThat(parts.written("<p th:text=\"#{a.money}\" th:if=\"${b}\"></p>"))
                .isEqualTo("<p th:if=\"${b}\">$1 kostet es</p>");
    }

    @Test
    void writesATextIntoAnAttribute() {
        assertThat(parts.written("<nav th:aria-label=\"#{a.plain}\">"))
                .isEqualTo("<nav aria-label=\"Über &quot;uns&quot; &amp; &lt;mehr&gt;\">");
    }

    @Test
    void writesALinkBehindThePlaceOfThePortal() {
        assertThat(parts.written("<a th:href=\"@{/zugang#eigenschaft}\">"))
                .isEqualTo("<a href=\"/zugang#eigenschaft\">");
        assertThat(new FixedParts(messages, "/netz").written("<a th:href=\"@{/}\">"))
                .isEqualTo("<a href=\"/netz/\">");
    }

    @Test
    void leavesWhatIsNotFixed() {
        for (var template : new String[] {
            "<p th:text=\"#{a.missing}\"></p>",
            "<p th:text=\"#{a.expression}\"></p>",
            "<p th:text=\"#{a.plain(${x})}\"></p>",
            "<p th:text=\"#{a.plain}\">Beispiel</p>",
            "<p th:text=\"#{a.plain}\" th:if=\"${a > b}\"></p>",
            "<a th:href=\"@{/themen/{t}(t=${x})}\">",
            "<form th:action=\"@{/abmelden}\">"
        }) {
            assertThat(parts.written(template)).isEqualTo(template);
        }
    }
}
