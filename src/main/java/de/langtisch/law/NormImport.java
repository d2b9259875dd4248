package de.langtisch.law;

import de.langtisch.kernel.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Brings sections of law into the portal, a line of JSON each. Importing twice changes nothing; a line that cannot be
/// read stops nothing.
@Component
public class NormImport {
    private static final int BATCH = 1_000;

    private final NormTexts texts;
    private final RulingImport.ReportWords words;

    NormImport(NormTexts texts, RulingImport.ReportWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// A file of this machine; each line of the report as soon as it is known.
    public ImportTally read(Path file, Consumer<String> report) throws IOException {
        var run = new Run(report);
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    run.take(file.getFileName() + ", " + number, line);
                }
            }
        }
        run.flush();
        return run.tally;
    }

    /// One import on its way.
    private final class Run {
        private final Consumer<String> report;
        private final List<NormVersion> batch = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private ImportTally tally = ImportTally.NOTHING;

        private Run(Consumer<String> report) {
            this.report = report;
        }

        private void take(String place, String line) {
            try {
                var version = NormLine.read(line);
                if (!seen.add(version.id())) {
                    warn(place, version);
                    return;
                }
                batch.add(version);
                if (batch.size() == BATCH) {
                    flush();
                    report.accept(words.sentence("law.norms.progress", List.of(tally.read())));
                }
            } catch (BadInput refused) {
                tally = tally.andRejected();
                report.accept(place + ": " + words.sentence("law.import.rejected", List.of()) + " "
                        + words.sentence(refused.key(), refused.arguments()));
            }
        }

        /// The first of two with one id stands: collections repeat a section's number in an annex.
        private void warn(String place, NormVersion again) {
            tally = tally.plus(new ImportTally(1, 0, 1, 1, 0));
            report.accept(place + ": " + words.sentence("law.norms.warning.again", List.of(again.id())));
        }

        private void flush() {
            if (!batch.isEmpty()) {
                int changed = texts.put(batch);
                tally = tally.plus(new ImportTally(batch.size(), changed, batch.size() - changed, 0, 0));
                batch.clear();
            }
        }
    }
}
