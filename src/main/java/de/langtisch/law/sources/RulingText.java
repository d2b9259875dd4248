package de.langtisch.law.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a decision. `body` is CommonMark: sections as headings of level 2, margin numbers as `[12]` before
/// their paragraph. `leitsatz` only where the court wrote it; norms as the source writes them.
public record RulingText(
        String title,
        String body,
        @Nullable String leitsatz,
        @Nullable String tenor,
        List<String> norms) {
    public RulingText {
        norms = List.copyOf(norms);
    }
}
