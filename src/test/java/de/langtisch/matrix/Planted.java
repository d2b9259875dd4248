package de.langtisch.matrix;

import java.util.List;

/// One published item of the matrix. Each canary is a word that stands nowhere else, in title, fields, file name, file
/// text and comment; `past` are those of an earlier state with a label of its own.
record Planted(
        String id,
        String kind,
        Oracle.Circles label,
        List<Canary> canaries,
        List<Canary> past,
        Oracle.Circles pastLabel,
        String attachmentHash,
        int number) {
    /// A word and where it stands.
    record Canary(String word, String place) {}

    boolean readableFor(Subject subject) {
        return Oracle.mayRead(subject, label);
    }

    boolean pastReadableFor(Subject subject) {
        return readableFor(subject) && Oracle.mayRead(subject, pastLabel);
    }

    String title() {
        return canaries.getFirst().word();
    }

    String word(String place) {
        return canaries.stream()
                .filter(c -> c.place().equals(place))
                .map(Canary::word)
                .findFirst()
                .orElse("");
    }
}
