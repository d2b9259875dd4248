package de.langtisch.portal.command;

import de.langtisch.citations.Citation;
import de.langtisch.citations.Citations;
import de.langtisch.citations.NormCitation;
import de.langtisch.citations.RulingCitation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// `citations [FILE...|-]`: every citation of the files as a line of JSON (docs/interfaces.md). Needs neither database
/// nor portal.
final class CitationsCommand implements Command {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FAILED = 1;

    private final InputStream standardInput;

    CitationsCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public int run(List<String> arguments, Output output) {
        int code = 0;
        for (var file : arguments.isEmpty() ? List.of("-") : arguments) {
            try {
                var bytes = file.equals("-") ? standardInput.readAllBytes() : Files.readAllBytes(Path.of(file));
                var text = new String(bytes, StandardCharsets.UTF_8);
                Citations.in(text).forEach(citation -> output.result(line(file, text, citation)));
            } catch (IOException unreadable) {
                output.progress(file + " cannot be read.");
                code = FAILED;
            }
        }
        return code;
    }

    private static String line(String file, String text, Citation citation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("start", citation.start());
        line.put("end", citation.end());
        line.put("text", text.substring(citation.start(), citation.end()));
        switch (citation) {
            case NormCitation norm -> norm(line, norm);
            case RulingCitation ruling -> ruling(line, ruling.reference());
        }
        return JSON.writeValueAsString(line);
    }

    private static void norm(Map<String, Object> line, NormCitation citation) {
        line.put("kind", "norm");
        put(line, "book", citation.norm().book());
        put(line, "section", citation.norm().section());
        put(line, "absatz", citation.place().absatz());
        put(line, "satz", citation.place().satz());
        put(line, "nummer", citation.place().nummer());
    }

    private static void ruling(Map<String, Object> line, RulingCitation.Reference reference) {
        line.put("kind", "ruling");
        put(line, "court", reference.court());
        put(line, "date", reference.date() == null ? "" : reference.date().toString());
        put(line, "aktenzeichen", reference.aktenzeichen());
        put(line, "ecli", reference.ecli());
        put(line, "fundstelle", reference.fundstelle());
    }

    private static void put(Map<String, Object> line, String field, String value) {
        if (!value.isEmpty()) {
            line.put(field, value);
        }
    }
}
