package de.langtisch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The promise of the comparison: old text plus comparison is the new text, to the character, whatever was edited.
class RandomEditsTests {
    private static final List<String> WORDS = List.of(
            "Hagen",
            "Gewerbe",
            "Untersagung",
            "die",
            "der",
            "und",
            "§",
            "33c",
            "GewO",
            "**fett**",
            "*schräg*",
            "[Link](/x)",
            "`code`",
            "35",
            "ppm,",
            "naïve",
            "\uD83D\uDE00",
            "日本語",
            "a\u0301\u0323",
            "\\|",
            "|",
            "<b>",
            "&amp;",
            "Ende.");

    private final Random random = new Random(20261125);

    @Test
    void givesTheNewTextInAThousandRandomEdits() {
        for (int round = 0; round < 1_000; round++) {
            String old = randomText();
            String now = old;
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                now = edit(now);
            }
            holds(old, now);
        }
    }

    @Test
    void givesTheNewTextBetweenUnrelatedTexts() {
        for (int round = 0; round < 300; round++) {
            holds(randomText(), randomText());
        }
    }

    @Test
    void givesTheNewTextOfAnyCharacters() {
        String characters = "ab \n\n\r\t|-*#>`\\<[]()_~1.\u00A0\uD83D\uDE00\u0301:";
        for (int round = 0; round < 3_000; round++) {
            String old = randomCharacters(characters);
            holds(old, random.nextBoolean() ? randomCharacters(characters) : edit(old));
        }
    }

    private void holds(String old, String now) {
        var comparison = Comparison.of(old, now);
        assertThat(comparison.applyTo(old)).as("%s%n=>%n%s", old, now).isEqualTo(now);
        assertThat(comparison.isEmpty()).isEqualTo(old.equals(now));
        assertThat(comparison.toHtml(ComparisonTests.WORDS)).isNotNull();
        assertThat(Comparison.of(now, old).applyTo(now)).isEqualTo(old);
    }

    private String randomCharacters(String characters) {
        var text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private String randomText() {
        var blocks = new ArrayList<String>();
        for (int i = random.nextInt(9); i > 0; i--) {
            blocks.add(
                    switch (random.nextInt(8)) {
                        case 0 -> "#".repeat(1 + random.nextInt(4)) + " " + words(4);
                        case 1 -> list();
                        case 2 -> table();
                        case 3 -> "> " + words(12) + "\n> " + words(5);
                        case 4 -> "```\n" + words(6) + "\n\n" + words(3) + "\n```";
                        case 5 -> words(8) + "\n" + words(8);
                        default -> words(40);
                    });
        }
        return String.join("\n\n", blocks);
    }

    private String words(int most) {
        var words = new ArrayList<String>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private String list() {
        var items = new ArrayList<String>();
        for (int i = 1; i < 2 + random.nextInt(6); i++) {
            items.add("  ".repeat(random.nextInt(2)) + (random.nextBoolean() ? "- " : i + ". ") + words(6));
        }
        return String.join("\n", items);
    }

    private String table() {
        int columns = 1 + random.nextInt(4);
        var rows = new ArrayList<>(List.of(row(columns), "|" + " --- |".repeat(columns)));
        for (int i = random.nextInt(6); i > 0; i--) {
            rows.add(row(columns));
        }
        return String.join("\n", rows);
    }

    private String row(int columns) {
        var row = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            row.append(' ').append(words(2).replace("|", "")).append(" |");
        }
        return row.toString();
    }

    private String edit(String text) {
        return switch (random.nextInt(9)) {
            case 0 -> editPart(text, " ", part -> part + " " + words(3));
            case 1 -> editPart(text, " ", _ -> words(1));
            case 2 -> editPart(text, " ", _ -> "");
            case 3 -> movePart(text, "\n\n");
            case 4 -> movePart(text, "\n");
            case 5 -> editPart(text, "|", _ -> " " + words(2).replace("|", "") + " ");
            case 6 -> editPart(text, "\n", part -> part + "\n" + (part.startsWith("|") ? row(2) : "- " + words(3)));
            case 7 -> editPart(text, "\n\n", part -> part + "\n\n" + randomText());
            default -> random.nextInt(10) == 0 ? "" : text.replaceFirst("\n\n", "\n");
        };
    }

    private String editPart(String text, String separator, java.util.function.UnaryOperator<String> change) {
        var parts = parts(text, separator);
        int index = random.nextInt(parts.size());
        parts.set(index, change.apply(parts.get(index)));
        return String.join(separator, parts);
    }

    private String movePart(String text, String separator) {
        var parts = parts(text, separator);
        if (random.nextBoolean()) {
            Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
        } else {
            String part = parts.remove(random.nextInt(parts.size()));
            parts.add(random.nextInt(parts.size() + 1), part);
        }
        return String.join(separator, parts);
    }

    private static List<String> parts(String text, String separator) {
        return new ArrayList<>(Arrays.asList(text.split(java.util.regex.Pattern.quote(separator), -1)));
    }

    private String long200(long seed, String separator) {
        var own = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < 200_000) {
            text.append(Integer.toString(own.nextInt(5_000), 36)).append(own.nextInt(25) == 0 ? separator : " ");
        }
        return text.toString();
    }

    private static void isFast(String old, String now) {
        assertThat(Cpu.time(
                        () -> assertThat(Comparison.of(old, now).applyTo(old)).isEqualTo(now)))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void comparesLongTextsWithinTwoSeconds() {
        String one = long200(1, ".\n\n");
        String other = long200(2, ".\n\n");
        isFast(one, other);
        isFast(one, one.replace("a", "ä"));
        isFast(one, "Neu davor.\n\n" + one.replace("7", "sieben"));
        isFast(long200(1, " "), long200(2, " "));
        isFast(long200(1, "\n"), long200(2, "\n"));
        isFast("a\n\n".repeat(66_000), "b\n\n" + "a\n\n".repeat(65_000) + "c\n\n");
        isFast("a b ".repeat(50_000), "b a ".repeat(50_000));
        isFast("a\n\nb\n\n".repeat(30_000), "b\n\nc\n\na\n\n".repeat(20_000));
        isFast(
                "| a | b |\n| - | - |\n" + "| 1 | 2 |\n".repeat(20_000),
                "| a | b |\n| - | - |\n" + "| 1 | 3 |\n".repeat(20_000));
        isFast("*[`<".repeat(50_000), "`<*[".repeat(50_000));
        isFast("", one);
    }

    @Test
    void showsChangesInsideALongTextRewrittenEverywhere() {
        String old = long200(1, ".\n\n");
        var changes = Comparison.of(old, "Neu davor.\n\n" + old.replace("7", "sieben"))
                .changes();
        assertThat(changes.stream().filter(Change.Removed.class::isInstance)).isEmpty();
        assertThat(changes.stream().filter(Change.Replaced.class::isInstance).count())
                .isGreaterThan(500);
    }
}
