package de.langtisch.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A file name that no system, page or mail can misread: NFC, without path, control, invisible, direction-changing or
/// reserved characters, at most [#MOST_CHARACTERS] characters and [#MOST_BYTES] bytes long with its extension kept.
/// `stem` is the name without extension, `extension` stands without dot and is empty when there is none.
record FileName(String stem, String extension) {
    static final int MOST_CHARACTERS = 120;

    /// Below the 255 bytes that file systems take, so that an export can write the name as it is.
    static final int MOST_BYTES = 240;

    private static final int MOST_GIVEN = 1000;
    private static final String WITHOUT_NAME = "Anlage";
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,9}");

    /// Names that Windows keeps for devices, whatever the extension.
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    static FileName of(String given) {
        // the end holds the extension; what is far longer would only cost time
        var name = given.length() > MOST_GIVEN ? given.substring(given.length() - MOST_GIVEN) : given;
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = SPACE.matcher(name).replaceAll(" ");
        name = FORBIDDEN.matcher(name).replaceAll("");
        name = SPACE.matcher(name).replaceAll(" ");
        int dot = name.lastIndexOf('.');
        var tail = dot < 0 ? "" : name.substring(dot + 1).stripTrailing();
        if (!EXTENSION.matcher(tail).matches()) {
            return new FileName(stem(name, ""), "");
        }
        return new FileName(stem(name.substring(0, dot), tail), tail);
    }

    /// The same name for a file of that type: an extension is added only where there was none.
    FileName as(FileType type) {
        return extension.isEmpty() ? new FileName(stem(stem, type.extension()), type.extension()) : this;
    }

    String lowerCaseExtension() {
        return extension.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    private static String stem(String raw, String extension) {
        var stem = EDGES.matcher(raw).replaceAll("");
        if (DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
            stem = "_" + stem;
        }
        stem = EDGES.matcher(cut(stem, extension.length() + 1)).replaceAll("");
        return stem.isEmpty() ? WITHOUT_NAME : stem;
    }

    /// The longest beginning of whole characters that leaves room for `reserved` more.
    private static String cut(String stem, int reserved) {
        int end = 0;
        int bytes = reserved;
        while (end < stem.length()) {
            int next = stem.offsetByCodePoints(end, 1);
            bytes += stem.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (next + reserved > MOST_CHARACTERS || bytes > MOST_BYTES) {
                return stem.substring(0, end);
            }
            end = next;
        }
        return stem;
    }
}
