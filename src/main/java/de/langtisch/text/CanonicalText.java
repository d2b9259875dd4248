package de.langtisch.text;

import de.langtisch.kernel.BadInput;

/// The canonical text of the portal: CommonMark with GFM tables, without raw HTML, images and indented code (ADR 0002).
/// Whatever is typed, pasted or converted becomes canonical here, and here alone it becomes HTML. Stored text is never
/// evaluated; offsets count in the source, in UTF-16 code units.
public final class CanonicalText {
    /// Characters; a longer text belongs into several items.
    public static final int LONGEST = 2_000_000;

    private CanonicalText() {}

    /// The one spelling that is stored, hashed and compared: NFC, LF, nothing invisible, no trailing blanks, at most
    /// one empty line in a row. Cleaning twice changes nothing.
    public static String clean(String input) {
        String text = Cleaning.clean(input);
        if (text.length() > LONGEST) {
            throw new BadInput("text.error.tooLong", text.length() - LONGEST, LONGEST);
        }
        return text;
    }

    /// HTML that is safe inside any page whose text starts below a level 2 heading: built from a closed list of
    /// elements, raw HTML shown as text. A line break typed is a line break shown.
    public static String toHtml(String source) {
        return toHtml(source, Linker.NONE);
    }

    /// The same, with what the text cites made links.
    public static String toHtml(String source, Linker linker) {
        return HtmlRendering.of(Syntax.parse(source), linker);
    }

    /// One line of plain words as HTML, with links and without any markup of its own.
    public static String lineToHtml(String line, Linker linker) {
        var out = new StringBuilder();
        Links.writeWithLinks(out, line, linker);
        return out.toString();
    }

    /// The words alone, for index and snippets: a block or table row a line, cells apart by a tab.
    public static String toPlain(String source) {
        return PlainRendering.of(Syntax.parse(source));
    }

    /// Canonical text of HTML from a clipboard, a browser or a document converter. Keeps headings, lists, tables, bold,
    /// italic, code, quotations and safe links; drops everything else, and never a word.
    public static String fromHtml(String html) {
        return clean(PastedHtml.toSource(html));
    }
}
