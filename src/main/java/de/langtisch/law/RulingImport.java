package de.langtisch.law;

import de.langtisch.items.ImportedItems;
import de.langtisch.items.Kinds;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.GremiumId;
import de.langtisch.law.sources.ImportWarning;
import de.langtisch.law.sources.ImportedRuling;
import de.langtisch.law.sources.ReadOutcome;
import de.langtisch.law.sources.RulingSources;
import de.langtisch.membership.Directory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Brings decisions of official sources into the portal: owned by the Geschäftsstelle, for all members, published by
/// the import rule; what has something doubtful waits in review (architecture.md 3). Importing twice changes nothing.
@Component
public class RulingImport {
    private final ImportedItems items;
    private final Kinds kinds;
    private final Directory directory;
    private final ImportLabels labels;
    private final ReportWords words;

    RulingImport(ImportedItems items, Kinds kinds, Directory directory, ImportLabels labels, ReportWords words) {
        this.items = items;
        this.kinds = kinds;
        this.directory = directory;
        this.labels = labels;
        this.words = words;
    }

    /// Words and clock of the report.
    @Component
    record ReportWords(MessageSource messages, Clock clock) {
        String sentence(String key, List<Object> arguments) {
            return messages.getMessage(key, arguments.toArray(), Locale.GERMAN);
        }
    }

    /// Files, folders or archives of this machine; each line of the report as soon as it is known.
    public ImportTally read(List<Path> paths, Consumer<String> report) {
        var run = new Run(office(), report);
        var sources = new RulingSources(words.clock());
        paths.forEach(path -> sources.read(path, run));
        return run.tally;
    }

    /// What was uploaded.
    public ImportTally read(String name, byte[] content, Consumer<String> report) {
        var run = new Run(office(), report);
        new RulingSources(words.clock()).read(name, content, run);
        return run.tally;
    }

    private GremiumId office() {
        return directory
                .geschaeftsstelle()
                .orElseThrow(() -> new BadInput("law.import.error.office"))
                .id();
    }

    /// One import on its way.
    private final class Run implements Consumer<ReadOutcome> {
        private static final int PROGRESS_EVERY = 50;

        private final GremiumId office;
        private final Consumer<String> report;
        private ImportTally tally = ImportTally.NOTHING;

        private Run(GremiumId office, Consumer<String> report) {
            this.office = office;
            this.report = report;
        }

        @Override
        public void accept(ReadOutcome outcome) {
            switch (outcome) {
                case ReadOutcome.Skipped _ -> {}
                case ReadOutcome.Rejected(var place, var key, var arguments) -> reject(place.name(), key, arguments);
                case ReadOutcome.Read(var place, var ruling) -> take(place.name(), ruling);
            }
        }

        private void take(String place, ImportedRuling ruling) {
            try {
                var result = items.put(new ImportedItems.Import(
                        kinds.get(RulingKind.KEY),
                        ruling.source().externalId(),
                        RulingContents.of(ruling),
                        labels.of(ruling.labelCodes()),
                        office,
                        doubt(ruling)));
                warn(place, ruling);
                tally = tally.andRead(result != ImportedItems.Result.UNCHANGED, weighty(ruling));
                if (tally.read() % PROGRESS_EVERY == 0) {
                    report.accept(words.sentence("law.import.progress", List.of(tally.read())));
                }
            } catch (BadInput refused) {
                reject(place, refused.key(), refused.arguments());
            }
        }

        /// What the reviewing editor has to look at; empty for a ruling in order.
        private String doubt(ImportedRuling ruling) {
            var sentences = ruling.warnings().stream()
                    .filter(w -> w.weight() != ImportWarning.Weight.NOTE)
                    .map(w -> words.sentence(w.key(), w.arguments()))
                    .collect(Collectors.joining(" "));
            return ruling.waitsInReview() ? sentences : "";
        }

        private void warn(String place, ImportedRuling ruling) {
            for (var warning : ruling.warnings()) {
                var weight = words.sentence("law.import.weight." + warning.weight(), List.of());
                report.accept(place + ": " + weight + " " + words.sentence(warning.key(), warning.arguments()));
            }
        }

        private static int weighty(ImportedRuling ruling) {
            return (int) ruling.warnings().stream()
                    .filter(w -> w.weight() != ImportWarning.Weight.NOTE)
                    .count();
        }

        private void reject(String place, String key, List<Object> arguments) {
            tally = tally.andRejected();
            report.accept(place + ": " + words.sentence("law.import.rejected", List.of()) + " "
                    + words.sentence(key, arguments));
        }
    }
}
