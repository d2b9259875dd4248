package de.langtisch.files;

/// What the content of a file turned out to be, its name left aside.
sealed interface Finding {
    record Is(FileType type) implements Finding {}

    record Not(Refusal why) implements Finding {}
}
