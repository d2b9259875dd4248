package de.langtisch.portal;

import de.langtisch.kernel.Settings;
import java.nio.file.Path;
import java.util.List;

/// Values for tests that start no portal.
final class Samples {
    static final Settings SETTINGS = settings(Path.of("absent"));

    private Samples() {}

    static Settings settings(Path data) {
        return new Settings(
                data,
                false,
                new Settings.Db(null, null, null),
                new Settings.Smtp(null),
                new Settings.Base("http://127.0.0.1:8080"),
                new Settings.Cooperation("Sicherheitskooperation Ruhr", "SiKo Ruhr", List.of(), List.of()),
                new Settings.Periods(60, 7, 14));
    }
}
