package de.langtisch;

import de.langtisch.kernel.Settings;
import de.langtisch.portal.command.CommandLine;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The portal's program. Started by `./run`; with a command as arguments by `./langtisch`.
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
@EnableScheduling
public class Langtisch {
    public static void main(String[] args) {
        if (args.length == 0 || args[0].startsWith("--")) {
            SpringApplication.run(Langtisch.class, args);
            return;
        }
        System.exit(new CommandLine(System.getenv()).run(List.of(args), Langtisch::withoutWeb));
    }

    private static ConfigurableApplicationContext withoutWeb() {
        return new SpringApplicationBuilder(Langtisch.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("spring.main.banner-mode", "off", "logging.level.root", "error"))
                .run();
    }
}
