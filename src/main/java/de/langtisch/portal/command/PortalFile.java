package de.langtisch.portal.command;

import de.langtisch.kernel.Ids;
import de.langtisch.kernel.Settings;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the command line where this portal is, as long as it runs.
@Component
@ConditionalOnWebApplication
class PortalFile {
    private final Settings settings;
    private final String secret = Ids.random() + Ids.random();

    PortalFile(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        try {
            Files.createDirectories(settings.data());
            new RunningPortal(
                            event.getWebServer().getPort(),
                            ProcessHandle.current().pid(),
                            secret)
                    .write(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSecret(String candidate) {
        return MessageDigest.isEqual(
                candidate.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    @PreDestroy
    void stopped() {
        try {
            Files.deleteIfExists(RunningPortal.file(settings.data()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
