package de.langtisch.privacy;

/// One text to look at. `place` tells the author where it stands: the key of a field, or a file's name.
public record GuardedText(String place, String text) {}
