package de.langtisch.law;

import de.langtisch.audit.Audit;
import de.langtisch.citations.Citations;
import de.langtisch.citations.Norm;
import de.langtisch.citations.NormCitation;
import de.langtisch.items.ItemLists;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.Ids;
import de.langtisch.labels.Reader;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Norms that items cite and that the list of law books does not have: a mistyped section, a book nobody named yet, a
/// section that is younger than the list. The Geschäftsstelle works them off; nothing is guessed meanwhile.
@Component
public class UnresolvedNorms {
    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final ItemLists items;
    private final Audit audit;
    private final Clock clock;

    UnresolvedNorms(JdbcClient jdbc, ItemLists items, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.audit = audit;
        this.clock = clock;
    }

    /// A norm as written, why it is here, and how many items that the reader may see cite it.
    public record Line(String written, Norm.Standing standing, long items) {}

    /// Those cited most often first.
    public List<Line> open(Reader reader) {
        var known = new HashSet<String>();
        jdbc.sql("select norm from law.norm_seen").query(row -> {
            known.add(row.getString("norm"));
        });
        return items.countsByNorm(reader).entrySet().stream()
                .filter(count -> !known.contains(count.getKey()))
                .flatMap(count -> line(count.getKey(), count.getValue()).stream())
                .sorted(Comparator.comparingLong(Line::items).reversed().thenComparing(Line::written))
                .toList();
    }

    private Optional<Line> line(String written, long count) {
        var standing = standing(written);
        return switch (standing) {
            case LISTED, BOOK_WITHOUT_LIST -> Optional.empty();
            case NOT_LISTED, IMPOSSIBLE, UNKNOWN_BOOK -> Optional.of(new Line(written, standing, count));
        };
    }

    private static Norm.Standing standing(String written) {
        return Citations.in(written).stream()
                .filter(NormCitation.class::isInstance)
                .map(citation -> ((NormCitation) citation).norm().standing())
                .findFirst()
                .orElse(Norm.Standing.UNKNOWN_BOOK);
    }

    /// Looked at and in order: it leaves the list for good.
    @Transactional
    public void settle(String written, SignedIn account) {
        if (written.isBlank() || written.length() > LONGEST) {
            throw new BadInput("law.norms.error.settle");
        }
        var id = Ids.random();
        int settled = jdbc.sql("""
                insert into law.norm_seen (id, norm, seen_at, seen_by) values (?, ?, ?, ?)
                on conflict (norm) do nothing""")
                .params(
                        id,
                        written,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        account.id().value())
                .update();
        if (settled > 0) {
            audit.record(account.did("norm.settled", id));
        }
    }
}
