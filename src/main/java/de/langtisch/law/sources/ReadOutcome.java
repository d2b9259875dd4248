package de.langtisch.law.sources;

import java.util.List;

/// What became of one document. One faulty line or file never stops the others.
public sealed interface ReadOutcome {
    SourcePlace place();

    /// A decision, perhaps with warnings.
    record Read(SourcePlace place, ImportedRuling ruling) implements ReadOutcome {}

    /// Known to be no decision, such as `index.csv`; `key` names the sentence why.
    record Skipped(SourcePlace place, String key) implements ReadOutcome {}

    /// Cannot be taken; `key` and `arguments` make the sentence what is wrong and what to do.
    record Rejected(SourcePlace place, String key, List<Object> arguments) implements ReadOutcome {}
}
