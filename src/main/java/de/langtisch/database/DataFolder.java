package de.langtisch.database;

import de.langtisch.kernel.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keeps demo and earnest apart: a data folder belongs to the mode that made it (docs/interfaces.md, `LANGTISCH_DEMO`).
final class DataFolder {
    private static final String MARK = "demo-folder";

    private DataFolder() {}

    /// Marks a new folder for the mode of these settings; refuses a folder of the other mode.
    static void claim(Settings settings) {
        var folder = settings.data().toAbsolutePath().normalize();
        var mark = folder.resolve(MARK);
        boolean used = Files.exists(folder.resolve("postgresql"));
        boolean demoFolder = Files.exists(mark);
        if (used && settings.demo() != demoFolder) {
            throw new IllegalStateException(refusal(folder, demoFolder));
        }
        if (settings.demo() && !demoFolder) {
            write(folder, mark);
        }
    }

    private static String refusal(Path folder, boolean demoFolder) {
        return demoFolder
                ? folder + " holds the demo cooperation: choose another LANGTISCH_DATA for a real one."
                : folder + " was not made by the demo: choose another LANGTISCH_DATA, or set LANGTISCH_DEMO=false.";
    }

    private static void write(Path folder, Path mark) {
        try {
            Files.createDirectories(folder);
            Files.writeString(mark, "This folder was made by the demo mode of Langtisch.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
