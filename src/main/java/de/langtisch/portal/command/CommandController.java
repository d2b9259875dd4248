package de.langtisch.portal.command;

import de.langtisch.kernel.Excepted;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Takes a command from the command line of this machine: over loopback only, and only with the secret of
/// `portal.json`.
/// Each line of the answer begins with `E` (progress), `O` (result) or `X` (exit code).
@Excepted(
        from = "VisibilityTests",
        because = "It is the other end of the command line beside it, no page of the portal")
@RestController
@ConditionalOnWebApplication
class CommandController {
    private final Commands commands;
    private final PortalFile portalFile;

    CommandController(Commands commands, PortalFile portalFile) {
        this.commands = commands;
        this.portalFile = portalFile;
    }

    @PostMapping("/api/intern/befehle")
    @Access(Access.Rule.ANYBODY)
    void run(
            @RequestHeader("X-Langtisch-Secret") String secret,
            @RequestBody List<String> words,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!isLoopback(request) || !portalFile.isSecret(secret)) {
            throw new NotFound();
        }
        response.setContentType("text/plain;charset=UTF-8");
        var answer = new Answer(response.getOutputStream());
        answer.line('X', Integer.toString(commands.run(words, answer)));
    }

    private static boolean isLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && request.getHeader("X-Forwarded-For") == null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// Writes each line at once, so that the caller sees progress.
    private record Answer(OutputStream stream) implements Command.Output {
        @Override
        public void progress(String line) {
            line('E', line);
        }

        @Override
        public void result(String line) {
            line('O', line);
        }

        private void line(char kind, String text) {
            try {
                stream.write((kind + text.replace("\n", " ") + "\n").getBytes(StandardCharsets.UTF_8));
                stream.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
