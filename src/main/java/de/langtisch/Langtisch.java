package de.langtisch;

import de.langtisch.kernel.Settings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The portal's program. Started by `./run`; with a command as arguments by `./langtisch`.
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
@EnableScheduling
public class Langtisch {
    public static void main(String[] args) {
        SpringApplication.run(Langtisch.class, args);
    }
}
