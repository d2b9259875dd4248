package de.langtisch.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What the parser made of a document, put right: lists that came as paragraphs with a written sign become lists
/// again, line breaks become elements, pictures and anchors go, and the title is found.
final class DocumentHtml {
    private static final String LEFT_OUT =
            "img, object, .embedded, a[class^=external-ref], a[name]:not([href]), " + "p.annotation, script, style";
    /// What the parser writes for a bullet of whatever shape.
    private static final String WRITTEN_BULLET = "·";

    private static final Pattern BULLET = Pattern.compile("^[·•●▪◦‣⁃∙■□➢–-]\\s+");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,4})[.)]\\s+");
    private static final int LONGEST_TITLE = 200;

    private final Document document;

    DocumentHtml(String xhtml) {
        document = Jsoup.parse(xhtml);
        document.outputSettings().prettyPrint(false);
        document.select(LEFT_OUT).remove();
        document.select("p").forEach(DocumentHtml::breakLines);
        lists();
    }

    boolean isEmpty() {
        return document.body().text().isBlank();
    }

    /// The heading or short line that the text begins with, taken out of it; else the first heading.
    Optional<String> takeTitle() {
        var first = document.body().children().stream().filter(Element::hasText).findFirst();
        if (first.isPresent() && isTitle(first.get())) {
            var title = first.get().text();
            first.get().remove();
            return Optional.of(title);
        }
        return document.select("h1, h2, h3, h4, h5, h6").stream()
                .map(Element::text)
                .filter(t -> !t.isBlank() && t.length() <= LONGEST_TITLE)
                .findFirst();
    }

    String html() {
        return document.body().html();
    }

    private static boolean isTitle(Element first) {
        var text = first.text();
        if (text.length() > LONGEST_TITLE) {
            return false;
        }
        if (isHeading(first)) {
            return true;
        }
        var next = nextWithText(first);
        boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(",");
        return first.normalName().equals("p")
                && !sentence
                && next.filter(DocumentHtml::isHeading).isPresent();
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    private static Optional<Element> nextWithText(Element element) {
        return element.nextElementSiblings().stream().filter(Element::hasText).findFirst();
    }

    private static void breakLines(Element paragraph) {
        for (var text : paragraph.textNodes()) {
            var lines = text.getWholeText().strip().isEmpty()
                    ? new String[] {text.getWholeText()}
                    : text.getWholeText().split("\n", -1);
            for (int i = 0; i < lines.length - 1; i++) {
                text.before(new TextNode(lines[i]));
                text.before(new Element("br"));
            }
            text.text(lines[lines.length - 1]);
        }
    }

    private void lists() {
        var run = new ArrayList<Element>();
        for (var block : List.copyOf(document.body().children())) {
            if (!run.isEmpty() && !continues(run, block)) {
                makeList(run);
                run.clear();
            }
            if (block.normalName().equals("p")
                    && (isBulleted(block) || number(block).isPresent())) {
                run.add(block);
            }
        }
        makeList(run);
    }

    private static boolean continues(List<Element> run, Element block) {
        var last = run.getLast();
        if (isBulleted(last)) {
            return block.normalName().equals("p") && isBulleted(block);
        }
        int expected = number(last).orElseThrow() + 1;
        // documents put together by programs count 1, 1, 1
        return block.normalName().equals("p")
                && number(block).filter(n -> n == expected || n == expected - 1).isPresent();
    }

    private static boolean isBulleted(Element block) {
        return BULLET.matcher(block.text()).find();
    }

    private static Optional<Integer> number(Element block) {
        var number = NUMBER.matcher(block.text());
        return number.find() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }

    /// One paragraph alone with a number or a dash is a sentence such as "3. Kammer", not a list.
    private static void makeList(List<Element> run) {
        if (run.isEmpty() || (run.size() == 1 && !run.getFirst().text().startsWith(WRITTEN_BULLET))) {
            return;
        }
        boolean bulleted = isBulleted(run.getFirst());
        var list = new Element(bulleted ? "ul" : "ol");
        if (!bulleted) {
            list.attr("start", String.valueOf(number(run.getFirst()).orElseThrow()));
        }
        run.getFirst().before(list);
        for (var paragraph : run) {
            stripSign(paragraph, bulleted ? BULLET : NUMBER);
            list.appendChild(paragraph.tagName("li").clearAttributes());
        }
    }

    private static void stripSign(Element paragraph, Pattern sign) {
        var text = paragraph.selectXpath(".//text()[normalize-space()]", TextNode.class);
        if (!text.isEmpty()) {
            var first = text.getFirst();
            first.text(sign.matcher(first.getWholeText().stripLeading()).replaceFirst(""));
        }
    }
}
