package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import de.langtisch.labels.Label;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// "Who will be able to read this?", answered before anything is sent (issue 2, step 4). It asks the same rows and the
/// same rule that a sign-in uses, so that preview and reading cannot differ.
@Component
public class ReaderPreviews {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignedInRows rows;

    ReaderPreviews(JdbcClient jdbc, Clock clock, SignedInRows rows) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
    }

    public ReaderPreview of(Label label) {
        var accounts = new TreeSet<AccountId>();
        var lines = new TreeMap<String, ReaderPreview.Line>();
        for (var account : rows.all(LocalDate.now(clock))) {
            if (account.stream().anyMatch(a -> label.admits(a.reader(), clock.instant()))) {
                var one = account.getFirst();
                accounts.add(one.id());
                lines.merge(
                        one.authorityName(),
                        new ReaderPreview.Line(one.authority(), one.authorityName(), 1),
                        ReaderPreview.Line::plus);
            }
        }
        return new ReaderPreview(
                List.copyOf(lines.values()), accounts, members(), label.isPublic(), fingerprint(label, accounts));
    }

    private int members() {
        return jdbc.sql("select count(*) from membership.authority a where " + PresentMember.of("a"))
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }

    private static String fingerprint(Label label, TreeSet<AccountId> accounts) {
        return Secrets.hash(label.codes() + "|" + label.publicFrom() + "|" + accounts)
                .substring(0, 24);
    }
}
