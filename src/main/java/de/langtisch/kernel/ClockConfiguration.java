package de.langtisch.kernel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The portal's only source of time; a test brings its own.
@Configuration
@Excepted(from = "ForbiddenCallsTests", because = "This is the one place that the clock comes from")
class ClockConfiguration {
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
