package de.langtisch.membership;

import de.langtisch.notification.Letters;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Keeps the letters of a test run, so that a test can open the link in one.
class LetterBox implements Letters {
    private static final Pattern SECRET = Pattern.compile("/(?:einladung|passwort)/([A-Za-z0-9_-]+)");

    record Letter(String address, String key, List<Object> arguments) {
        /// The path of the one-time link, such as `/einladung/…`.
        String path() {
            return arguments.stream()
                    .map(argument -> SECRET.matcher(argument.toString()))
                    .filter(java.util.regex.Matcher::find)
                    .map(java.util.regex.Matcher::group)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    @Override
    public void enqueue(String address, String key, Object... arguments) {
        letters.add(new Letter(address, key, List.of(arguments)));
    }

    List<Letter> to(String address) {
        return letters.stream().filter(l -> l.address().equals(address)).toList();
    }

    Letter lastTo(String address) {
        return to(address).getLast();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        @Primary
        LetterBox letterBox() {
            return new LetterBox();
        }
    }
}
