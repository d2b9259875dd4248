package de.langtisch.portal.command;

import java.util.List;

/// `help`: the commands there are. Needs neither portal nor database.
final class HelpCommand implements Command {
    private static final List<String> LINES = List.of(
            "import rulings PATH...     decisions from files, folders or zips",
            "import norms FILE...       sections of law, one JSON object a line",
            "citations [FILE...|-]      every citation of a norm or a decision",
            "token --account EMAIL      an access token for the API (demo only)",
            "reindex                    builds the index anew, then switches",
            "verify-index               compares index and database",
            "help                       this list; more: docs/interfaces.md");

    @Override
    public String name() {
        return "help";
    }

    @Override
    public int run(List<String> arguments, Output output) {
        LINES.forEach(output::result);
        return 0;
    }
}
