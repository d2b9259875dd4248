package de.langtisch.portal.command;

import de.langtisch.kernel.BadInput;
import de.langtisch.law.RulingImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// `import rulings PATH...`: decisions from files, folders or archives.
@Component
class ImportRulingsCommand implements Command {
    private final RulingImport imports;

    ImportRulingsCommand(RulingImport imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import rulings";
    }

    @Override
    public int run(List<String> arguments, Output output) {
        var paths = arguments.stream().map(Path::of).toList();
        if (paths.isEmpty() || !paths.stream().allMatch(Files::isReadable)) {
            output.progress("Use: import rulings PATH... (files, folders or zips that can be read)");
            return 2;
        }
        try {
            output.result(imports.read(paths, output::progress).json());
            return 0;
        } catch (BadInput refused) {
            output.progress("The portal has no Geschäftsstelle yet: set it up first.");
            return 1;
        }
    }
}
