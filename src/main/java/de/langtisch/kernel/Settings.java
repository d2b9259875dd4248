package de.langtisch.kernel;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the operator sets (docs/interfaces.md): environment variables `LANGTISCH_…`, or the same names as properties.
/// The cooperation itself (names, topics, periods) stands in `cooperation.yaml`.
@ConfigurationProperties("langtisch")
public record Settings(
        @DefaultValue("./data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue Db db,
        @DefaultValue Smtp smtp,
        @DefaultValue Base base,
        Cooperation cooperation,
        @DefaultValue Periods periods) {

    /// An external PostgreSQL; without a URL the embedded one is used.
    public record Db(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password) {}

    /// The SMTP server; without a URL mails stay in the outbox.
    public record Smtp(@Nullable String url) {}

    /// The public address used in mails and feeds, without a slash at the end.
    public record Base(
            @DefaultValue("http://127.0.0.1:8080") String url) {}

    /// The cooperation as its members know it (product.md, "Configurable for others").
    public record Cooperation(String name, String shortName, List<Topic> topics, List<PartnerType> partnerTypes) {
        public Topic topic(String key) {
            return topics.stream()
                    .filter(t -> t.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("kernel.error.topic"));
        }
    }

    /// A subject of the cooperation's work, never a group of people.
    public record Topic(String key, String name, String scope) {}

    /// A sort of partner authority, with the level it stands on (municipality, district, state, federal, other).
    public record PartnerType(String key, String name, String level) {}

    /// Periods in days. `openDraft`: a draft left alone is erased after (reality.md 17); `draftWarning`: days before
    /// that its author is told; `invitation`: how long an invitation holds.
    public record Periods(
            @DefaultValue("60") int openDraft,
            @DefaultValue("7") int draftWarning,
            @DefaultValue("14") int invitation) {}
}
