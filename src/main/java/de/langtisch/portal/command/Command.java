package de.langtisch.portal.command;

import java.util.List;

/// One of the operator's commands (docs/interfaces.md). It acts as nobody and reads nothing for anybody.
interface Command {
    /// The words that call it, for example `import rulings`.
    String name();

    /// Runs it with the words after its name; 0 only on success.
    int run(List<String> arguments, Output output);

    /// Where a command says how far it is, and its result.
    interface Output {
        /// Progress, for people: standard error.
        void progress(String line);

        /// The result, for programs: standard output; the last line is one JSON object.
        void result(String line);
    }
}
