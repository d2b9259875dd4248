package de.langtisch.portal.command;

import de.langtisch.law.ImportTally;
import de.langtisch.law.NormImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// `import norms FILE...`: sections of law, one JSON object a line.
@Component
class ImportNormsCommand implements Command {
    private final NormImport imports;

    ImportNormsCommand(NormImport imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import norms";
    }

    @Override
    public int run(List<String> arguments, Output output) {
        var files = arguments.stream().map(Path::of).toList();
        if (files.isEmpty() || !files.stream().allMatch(Files::isRegularFile)) {
            output.progress("Use: import norms FILE... (files of JSON lines that can be read)");
            return 2;
        }
        try {
            var tally = ImportTally.NOTHING;
            for (var file : files) {
                tally = tally.plus(imports.read(file, output::progress));
            }
            output.result(tally.json());
            return 0;
        } catch (IOException unreadable) {
            output.progress("The file cannot be read as UTF-8; what came before is kept.");
            return 1;
        }
    }
}
