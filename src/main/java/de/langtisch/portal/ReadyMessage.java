package de.langtisch.portal;

import de.langtisch.kernel.Settings;
import de.langtisch.membership.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says on the console where the portal can be reached, and in demo mode with which accounts.
@Component
@ConditionalOnWebApplication
class ReadyMessage {
    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);

    private final Settings settings;
    private final ObjectProvider<DemoAccounts> demoAccounts;

    ReadyMessage(Settings settings, ObjectProvider<DemoAccounts> demoAccounts) {
        this.settings = settings;
        this.demoAccounts = demoAccounts;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            LOG.info(
                    "Langtisch is ready: http://127.0.0.1:{}",
                    web.getWebServer().getPort());
        }
        if (settings.demo()) {
            demoAccounts.ifAvailable(ReadyMessage::printAccounts);
        }
    }

    private static void printAccounts(DemoAccounts accounts) {
        LOG.info("Demo accounts, all with the password {}:", DemoAccounts.PASSWORD);
        accounts.list().forEach(a -> LOG.info("  {}  {} ({})", a.email(), a.name(), a.role()));
    }
}
