package de.langtisch.law;

/// What an import did, in decisions: `read` of them, of which `imported` are new or changed (published or held in
/// review) and `unchanged` stood here already; `warnings` counts what a person should look at, `rejected` documents
/// that could not be taken.
public record ImportTally(int read, int imported, int unchanged, int warnings, int rejected) {
    public static final ImportTally NOTHING = new ImportTally(0, 0, 0, 0, 0);

    ImportTally andRead(boolean changed, int more) {
        return new ImportTally(
                read + 1, imported + (changed ? 1 : 0), unchanged + (changed ? 0 : 1), warnings + more, rejected);
    }

    ImportTally andRejected() {
        return new ImportTally(read, imported, unchanged, warnings, rejected + 1);
    }

    /// Both imports together.
    public ImportTally plus(ImportTally other) {
        return new ImportTally(
                read + other.read,
                imported + other.imported,
                unchanged + other.unchanged,
                warnings + other.warnings,
                rejected + other.rejected);
    }

    /// As the command line's last line (docs/interfaces.md).
    public String json() {
        return "{\"read\":%d,\"imported\":%d,\"unchanged\":%d,\"warnings\":%d,\"rejected\":%d}"
                .formatted(read, imported, unchanged, warnings, rejected);
    }
}
