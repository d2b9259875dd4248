package de.langtisch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Attacks on the reader's browser. The judge is another parser with its own list of what may occur.
class SanitisingTests {
    private static final Set<String> ELEMENTS = Set.of(
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "br",
            "hr",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "a",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "ins",
            "del",
            "span",
            "details",
            "summary");
    private static final Set<String> ATTRIBUTES = Set.of("class", "scope", "start", "tabindex", "href", "rel");

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<div\n onclick=\"alert(1)\">x</div>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php echo 1 ?><iframe src=javascript:alert(1)>",
            "[a](javascript:alert(1))",
            "[a](JaVaScRiPt:alert(1))",
            "[a]( javascript:alert(1))",
            "[a](<java\tscript:alert(1)>)",
            "[a](javascript&colon;alert(1))",
            "[a](&#106;avascript:alert(1))",
            "[a](&#x01;javascript:alert(1))",
            "[a](java&Tab;script:alert(1))",
            "[a](java&NewLine;script:alert(1))",
            "[a](\\javascript:alert(1))",
            "[a](javascript\\:alert(1))",
            "[a](vbscript:msgbox(1))",
            "[a](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[a](data:text/html,<script>alert(1)</script>)",
            "[a](blob:https://example.org/1)",
            "[a](file:///etc/passwd)",
            "[a](//evil.example)",
            "[a](/\\evil.example)",
            "[a](/&Tab;/evil.example)",
            "[a](\\\\evil.example)",
            "[a](https:evil.example)",
            "[a](https://bund.example@evil.example)",
            "[a](https://bund.example\\@evil.example)",
            "[a](evil.html)",
            "[a](#x)",
            "[a](https://example.org/\"onmouseover=\"alert(1))",
            "[a](https://example.org 'x\" onmouseover=\"alert(1)')",
            "[a](https://example.org \"x' onmouseover='alert(1)\")",
            "[a](https://example.org/'onmouseover='alert(1))",
            "[<img src=x onerror=alert(1)>](https://example.org)",
            "![\" onerror=\"alert(1)](x)",
            "![a](javascript:alert(1))",
            "[![a](javascript:alert(1))](javascript:alert(2))",
            "[a]\n\n[a]: javascript:alert(1)",
            "[a]: <javascript:alert(1)>\n[a]",
            "<javascript:alert(1)>",
            "<https://example.org/\"onmouseover=alert(1)>",
            "https://example.org/\"onmouseover=\"alert(1)",
            "https://example.org/<script>alert(1)</script>",
            "`<script>alert(1)</script>`",
            "```<script>\n</code></pre><script>alert(1)</script>\n```",
            "``` \"><script>alert(1)</script>\nx\n```",
            "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
            "# <script>alert(1)</script>",
            "- <script>alert(1)</script>",
            "> <script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "*<b*onmouseover=alert(1)>",
            "**a <**script>**",
            "\u0000<scr\u0000ipt>alert(1)</script>",
            "<scr\u00ADipt>",
            "\uFF1Cscript\uFF1E",
            "</p></div></body><script>alert(1)</script>",
            "<style>*{display:none}</style><link rel=stylesheet href=//evil.example>",
            "<base href=//evil.example/><form action=/abmelden><input type=submit>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "[a](https://example.org)<a name=x href=javascript:alert(1)>");

    private static void assertHarmless(String html, String source) {
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body > *, body > * *")) {
            assertThat(element.normalName()).as(source).isIn(ELEMENTS);
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(source).isIn(ATTRIBUTES);
            }
            if (element.hasAttr("href")) {
                assertThat(element.attr("href"))
                        .as(source)
                        .matches("https?://[^@/\\s\"'<>]+(/[^\\s\"'<>]*)?|mailto:\\S+|/(?![/\\\\])\\S*");
            }
        }
    }

    @Test
    void rendersEveryAttackHarmless() {
        ATTACKS.forEach(attack -> assertHarmless(CanonicalText.toHtml(attack), attack));
    }

    @Test
    void rendersAttacksHarmlessInsideEachOther() {
        var random = new Random(3);
        List<String> frames = List.of(
                "[%s](%s)",
                "**%s** %s",
                "`%s` %s",
                "![%s](%s)",
                "> %s\n%s",
                "- %s\n  %s",
                "| %s | %s |\n|---|---|",
                "<%s>%s",
                "&lt;%s&gt;%s",
                "\\%s\\%s");
        for (int round = 0; round < 3_000; round++) {
            String attack = ATTACKS.get(random.nextInt(ATTACKS.size()));
            for (int depth = random.nextInt(3); depth >= 0; depth--) {
                String frame = frames.get(random.nextInt(frames.size()));
                attack = frame.replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(attack))
                        .replaceFirst(
                                "%s",
                                java.util.regex.Matcher.quoteReplacement(ATTACKS.get(random.nextInt(ATTACKS.size()))));
            }
            assertHarmless(CanonicalText.toHtml(attack), attack);
            assertHarmless(CanonicalText.toHtml(CanonicalText.fromHtml(attack)), attack);
        }
    }

    @Test
    void rendersEveryAttackHarmlessAfterPasting() {
        for (String attack : ATTACKS) {
            String source = CanonicalText.fromHtml("<div><a href=\"" + attack + "\">" + attack + "</a></div>" + attack);
            assertHarmless(CanonicalText.toHtml(source), attack);
        }
    }

    @Test
    void comparesAttacksHarmlessly() {
        String before = "Anfang";
        for (String attack : ATTACKS) {
            String html = Comparison.of(before, attack + "\n\n" + before).toHtml(ComparisonTests.WORDS)
                    + Comparison.of(attack, before + " " + attack).toHtml(ComparisonTests.WORDS);
            assertHarmless(html, attack);
            before = attack;
        }
    }

    @Test
    void leavesExpressionsOfTemplatesAlone() {
        for (String expression :
                List.of("${7*7}", "[[${7*7}]]", "[(${7*7})]", "#{7*7}", "*{7}", "~{x :: y}", "{{7*7}}", "<%= 7*7 %>")) {
            assertThat(Jsoup.parse(CanonicalText.toHtml(expression)).text()).isEqualTo(expression);
        }
        assertThat(CanonicalText.toHtml("[[${7*7}]]")).isEqualTo("<p>[[${7*7}]]</p>\n");
        assertThat(CanonicalText.toPlain("[[${7*7}]]")).isEqualTo("[[${7*7}]]");
    }

    @Test
    void showsRawHtmlAsTheTextItIs() {
        assertThat(Jsoup.parse(CanonicalText.toHtml("a <b>*c*</b> <script>x</script>"))
                        .text())
                .isEqualTo("a <b>c</b> <script>x</script>");
    }
}
