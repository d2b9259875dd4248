package de.langtisch.law.web;

import de.langtisch.citations.LawBooks;
import de.langtisch.citations.Norm;
import de.langtisch.items.Words;
import de.langtisch.kernel.Slugs;
import de.langtisch.law.NormParagraphs;
import de.langtisch.law.NormTexts;
import de.langtisch.law.NormVersion;
import de.langtisch.text.CanonicalText;
import de.langtisch.text.Linker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Norms and books as their pages show them.
@Component
class NormViews {
    private final NormTexts texts;
    private final Words words;
    private final Clock clock;
    private final Linker linker;

    NormViews(NormTexts texts, Words words, Clock clock, Linker linker) {
        this.linker = linker;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    NormPage norm(Norm norm, NormPage.Citing citing, boolean signedIn) {
        var versions = texts.of(norm);
        return new NormPage(
                norm.written(),
                LawBooks.title(norm.book()),
                address(norm.book()),
                address(norm.book()) + (norm.section().isEmpty() ? "" : "/" + norm.section()),
                versions.isEmpty() ? standing(norm) : "",
                versions.stream().map(this::version).toList(),
                citing,
                "norm=" + URLEncoder.encode(norm.written(), StandardCharsets.UTF_8),
                signedIn);
    }

    NormPage.Book book(String name, List<NormVersion> sections) {
        return new NormPage.Book(
                name,
                LawBooks.title(name),
                sections.stream()
                        .map(v -> new NormPage.Line(
                                v.norm().written(),
                                v.title(),
                                address(name) + "/" + v.norm().section(),
                                0))
                        .toList());
    }

    private static String address(String book) {
        return "/normen/" + Slugs.of(book);
    }

    private static String standing(Norm norm) {
        return switch (norm.standing()) {
            case IMPOSSIBLE -> "law.norm.impossible";
            case NOT_LISTED -> "law.norm.notListed";
            case LISTED, BOOK_WITHOUT_LIST, UNKNOWN_BOOK -> "law.norm.noText";
        };
    }

    private NormPage.Version version(NormVersion version) {
        return new NormPage.Version(
                version.on(LocalDate.now(clock)),
                days(version.validFrom(), version.validTo()),
                version.title(),
                NormParagraphs.of(version.body()).stream()
                        .map(paragraph -> CanonicalText.lineToHtml(paragraph, linker))
                        .toList());
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? words.get("law.norm.days.unknown") : words.get("law.norm.days.to", words.day(to));
        }
        return to == null
                ? words.get("law.norm.days.from", words.day(from))
                : words.get("law.norm.days.both", words.day(from), words.day(to));
    }
}
