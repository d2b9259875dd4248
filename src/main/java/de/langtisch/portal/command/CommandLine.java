package de.langtisch.portal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/// `./langtisch COMMAND`: hands the command to the running portal, or runs it in a context of its own without web.
public final class CommandLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FAILED = 1;

    private final PrintStream out =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final PrintStream err =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    private final Path data;

    public CommandLine(Map<String, String> environment) {
        this.data = Path.of(environment.getOrDefault("LANGTISCH_DATA", "./data"))
                .toAbsolutePath()
                .normalize();
    }

    /// Runs the command and returns its exit code. `context` starts the portal without web when none is running.
    public int run(List<String> words, Supplier<ConfigurableApplicationContext> context) {
        for (var alone : List.of(new CitationsCommand(System.in), new HelpCommand())) {
            if (words.getFirst().equals(alone.name())) {
                return alone.run(words.subList(1, words.size()), printing());
            }
        }
        var absolute = words.stream().map(CommandLine::absolute).toList();
        var handed = passOn(absolute);
        if (handed.isPresent()) {
            return handed.getAsInt();
        }
        try (var own = context.get()) {
            return own.getBean(Commands.class).run(absolute, printing());
        }
    }

    /// A word that names a file here must name it there too.
    private static String absolute(String word) {
        return word.startsWith("-") || word.indexOf('\0') >= 0 || !Files.exists(Path.of(word))
                ? word
                : Path.of(word).toAbsolutePath().normalize().toString();
    }

    private OptionalInt passOn(List<String> words) {
        var portal = RunningPortal.find(data);
        if (portal.isEmpty()) {
            return OptionalInt.empty();
        }
        var client = HttpClient.newHttpClient();
        try {
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + portal.get().port() + "/api/intern/befehle"))
                    .header("Content-Type", "application/json")
                    .header("X-Langtisch-Secret", portal.get().secret())
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(new ArrayList<>(words))))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return OptionalInt.of(print(answer));
        } catch (java.net.ConnectException e) {
            return OptionalInt.empty();
        } catch (IOException e) {
            err.println("The portal stopped answering: " + e.getMessage());
            return OptionalInt.of(FAILED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(FAILED);
        } finally {
            client.shutdownNow();
        }
    }

    private int print(HttpResponse<java.io.InputStream> answer) throws IOException {
        if (answer.statusCode() != 200) {
            err.println("The portal refused the command (" + answer.statusCode() + ").");
            return FAILED;
        }
        int code = FAILED;
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                    case 'E' -> err.println(line.substring(1));
                    case 'O' -> out.println(line.substring(1));
                    case 'X' -> code = Integer.parseInt(line.substring(1));
                    default -> err.println(line);
                }
            }
        }
        return code;
    }

    private Command.Output printing() {
        return new Command.Output() {
            @Override
            public void progress(String line) {
                err.println(line);
            }

            @Override
            public void result(String line) {
                out.println(line);
            }
        };
    }
}
