package de.langtisch.portal.command;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds the command that the words call and runs it.
@Component
class Commands {
    private static final int UNKNOWN = 2;

    private final List<Command> commands;

    Commands(List<Command> commands) {
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    int run(List<String> words, Command.Output output) {
        for (var command : commands) {
            var name = List.of(command.name().split(" "));
            if (words.size() >= name.size() && words.subList(0, name.size()).equals(name)) {
                return command.run(words.subList(name.size(), words.size()), output);
            }
        }
        output.progress("Unknown command. There are: "
                + commands.stream().map(Command::name).collect(Collectors.joining(", ")));
        return UNKNOWN;
    }
}
