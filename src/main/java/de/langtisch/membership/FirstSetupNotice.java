package de.langtisch.membership;

import de.langtisch.kernel.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Shows the code of the first set-up on the console of an empty portal.
@Component
class FirstSetupNotice {
    private static final Logger LOG = LoggerFactory.getLogger(FirstSetupNotice.class);

    private final FirstSetup setup;
    private final Settings settings;

    FirstSetupNotice(FirstSetup setup, Settings settings) {
        this.setup = setup;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        if (!settings.demo() && setup.isNeeded()) {
            LOG.info(
                    "This portal is empty. Set it up at {}/einrichtung with the code {}",
                    settings.base().url(),
                    setup.code());
        }
    }
}
