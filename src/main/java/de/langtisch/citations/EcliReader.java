package de.langtisch.citations;

import org.jspecify.annotations.Nullable;

/// Reads an ECLI in running text, with or without its first word: "ECLI:DE:BGH:2019:290819BIVZR…", "EU:C:2017:683".
final class EcliReader {
    private static final int LONGEST = 60;

    /// Its end and value.
    record Found(int end, Ecli ecli) {}

    private final Source source;

    EcliReader(Source source) {
        this.source = source;
    }

    @Nullable
    Found at(int start) {
        int end = start;
        while (end < start + LONGEST && isPart(source.at(end))) {
            end++;
        }
        while (end > start && !Source.isDigit(source.at(end - 1)) && !Source.isLetter(source.at(end - 1))) {
            end--;
        }
        var written = source.text(start, end);
        var whole = written.startsWith("EU:") ? "ECLI:" + written : written;
        return Ecli.read(whole) instanceof Ecli.Reading.Valid valid ? new Found(end, valid.ecli()) : null;
    }

    private static boolean isPart(char c) {
        return Source.isDigit(c) || Source.isLetter(c) || c == ':' || c == '.';
    }
}
