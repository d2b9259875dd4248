package de.langtisch.law.sources;

import de.langtisch.kernel.BadInput;
import de.langtisch.text.CanonicalText;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Looks at the first characters of one file and gives it to the reader of its format.
final class DocumentReader {
    private static final Pattern DOCUMENTATION =
            Pattern.compile("index\\.csv|(?:readme|license|licence|notice)(?:\\..*)?|\\..*");
    private static final Set<String> OTHER_ENDINGS =
            Set.of("csv", "tsv", "md", "txt", "dtd", "xsd", "pdf", "gif", "jpg", "jpeg", "png", "css", "js");
    private static final Pattern FEDERAL = Pattern.compile("<!DOCTYPE\\s+dokument\\b|<dokument\\b");
    private static final Pattern PAGE = Pattern.compile("<!DOCTYPE\\s+html\\b|<html\\b", Pattern.CASE_INSENSITIVE);
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String BOM = "\u00ef\u00bb\u00bf";

    private final Consumer<ReadOutcome> sink;
    private final RulingAssembler assembler;
    private final JsonRulingReader json = new JsonRulingReader();
    private final RiiXmlReader federal = new RiiXmlReader();
    private final NrweHtmlReader nrwe = new NrweHtmlReader();

    DocumentReader(Clock clock, Consumer<ReadOutcome> sink) {
        this.sink = sink;
        this.assembler = new RulingAssembler(LocalDate.now(clock));
    }

    void read(SourcePlace place, InputStream in) throws IOException {
        var name = lastName(place).toLowerCase(Locale.ROOT);
        if (DOCUMENTATION.matcher(name).matches()) {
            sink.accept(new ReadOutcome.Skipped(place, "law.import.skipped.documentation"));
            return;
        }
        var source = new SourceBytes(in);
        try {
            read(place, source, name);
        } catch (BadInput bad) {
            reject(place, bad);
        }
    }

    void take(SourcePlace place, RawRuling raw) {
        if (raw.text().body().length() > CanonicalText.LONGEST) {
            throw new BadInput("law.import.error.text-too-long", CanonicalText.LONGEST);
        }
        sink.accept(new ReadOutcome.Read(place, assembler.ruling(raw)));
    }

    void reject(SourcePlace place, BadInput bad) {
        sink.accept(new ReadOutcome.Rejected(place, bad.key(), bad.arguments()));
    }

    private void read(SourcePlace place, SourceBytes source, String name) throws IOException {
        var start = source.peek();
        if (start.startsWith(ZIP) || start.startsWith(EMPTY_ZIP)) {
            archive(place, source);
            return;
        }
        var head = (start.startsWith(BOM) ? start.substring(BOM.length()) : start).stripLeading();
        if (head.startsWith("{") || head.startsWith("[")) {
            new JsonLines(place, this, json).read(source);
        } else if (head.startsWith("<")) {
            markup(place, source);
        } else {
            other(place, head, name);
        }
    }

    private void archive(SourcePlace place, SourceBytes source) throws IOException {
        if (place.isInArchive()) {
            throw new BadInput("law.import.error.zip-nested");
        }
        new ZipSource(place, this).read(source.stream());
    }

    private void markup(SourcePlace place, SourceBytes source) throws IOException {
        var text = SourceBytes.markup(source.all());
        var head = text.substring(0, Math.min(text.length(), 2_000));
        if (FEDERAL.matcher(head).find()) {
            take(place, federal.read(text));
        } else if (PAGE.matcher(head).find()) {
            take(place, nrwe.read(text, lastName(place)));
        } else {
            throw new BadInput(
                    head.contains("<!DOCTYPE") ? "law.import.error.xml-doctype" : "law.import.error.xml-unknown");
        }
    }

    private void other(SourcePlace place, String head, String name) {
        if (head.isEmpty()) {
            throw new BadInput("law.import.error.empty");
        }
        if (OTHER_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            sink.accept(new ReadOutcome.Skipped(place, "law.import.skipped.other"));
        } else {
            throw new BadInput("law.import.error.format-unknown");
        }
    }

    private static String lastName(SourcePlace place) {
        return place.name().substring(place.name().lastIndexOf('/') + 1);
    }
}
