package de.langtisch.meetings;

import de.langtisch.audit.Audit;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import de.langtisch.labels.Label;
import de.langtisch.labels.LabelPredicate;
import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import de.langtisch.membership.SignedIn;
import de.langtisch.privacy.GuardOutcome;
import de.langtisch.privacy.GuardedText;
import de.langtisch.privacy.PersonalDataGuard;
import de.langtisch.text.CanonicalText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The dates and entries of a Gremium's room. Vorsitz and deputy write them; they carry the Gremium's label, and what
/// shall reach more readers is written as a paper and released like any item.
@Component
public class Rooms {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_PLACE = 300;

    private final JdbcClient jdbc;
    private final PersonalDataGuard guard;
    private final Audit audit;
    private final Clock clock;

    Rooms(JdbcClient jdbc, PersonalDataGuard guard, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /// Dates that are not over, next first, for who may read them.
    public List<Meeting> coming(GremiumId gremium, Reader reader) {
        return jdbc.sql("select * from meetings.meeting m where m.gremium_id = :gremium and m.ends_at >= :now and "
                        + LabelPredicate.of("m") + " order by m.starts_at limit 20")
                .params(LabelPredicate.parameters(reader, clock.instant()))
                .param("gremium", gremium.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Rooms::meeting)
                .list();
    }

    public Optional<Meeting> meeting(String id, Reader reader) {
        return jdbc.sql("select * from meetings.meeting m where m.id = :id and " + LabelPredicate.of("m"))
                .params(LabelPredicate.parameters(reader, clock.instant()))
                .param("id", id)
                .query(Rooms::meeting)
                .optional();
    }

    /// What the Gremium did, newest first, as far as this reader may see it.
    public List<Entry> entries(GremiumId gremium, Reader reader) {
        return jdbc.sql("select * from meetings.entry e where e.gremium_id = :gremium and " + LabelPredicate.of("e")
                        + " order by e.on_date desc, e.id limit 200")
                .params(LabelPredicate.parameters(reader, clock.instant()))
                .param("gremium", gremium.value())
                .query((row, n) -> new Entry(
                        row.getString("id"),
                        row.getDate("on_date").toLocalDate(),
                        Entry.Precision.valueOf(row.getString("precision")),
                        Entry.Kind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("source")))
                .list();
    }

    /// Sets a date; only Vorsitz and deputy. The same date again, from a doubled form, is not set twice.
    @Transactional
    public void announce(
            GremiumId gremium, Instant startsAt, Instant endsAt, String place, String agenda, SignedIn account) {
        requireChair(gremium, account);
        var where = line(place);
        var what = text(agenda);
        if (where.isEmpty() || !startsAt.isBefore(endsAt)) {
            throw new BadInput("meetings.error.meeting");
        }
        var hash = cleared(List.of(where, what));
        var id = Ids.random();
        int written = jdbc.sql("""
                insert into meetings.meeting (id, gremium_id, starts_at, ends_at, place, agenda, content_hash, label,
                                              written_by)
                values (?, ?, ?, ?, ?, ?, ?, array[?], ?)
                on conflict do nothing""")
                .params(
                        id,
                        gremium.value(),
                        Timestamp.from(startsAt),
                        Timestamp.from(endsAt),
                        where,
                        what,
                        hash,
                        new Token.OfGremium(gremium).code(),
                        account.id().value())
                .update();
        if (written == 1) {
            audit.record(account.did("meeting.announced", id));
        }
    }

    @Transactional
    public void cancel(GremiumId gremium, String meeting, SignedIn account) {
        requireChair(gremium, account);
        int cancelled = jdbc.sql(
                        "update meetings.meeting set cancelled_at = ? where id = ? and gremium_id = ? and cancelled_at is null")
                .params(Timestamp.from(clock.instant()), meeting, gremium.value())
                .update();
        if (cancelled == 0) {
            throw new NotFound();
        }
        audit.record(account.did("meeting.cancelled", gremium.value()));
    }

    /// Notes what the Gremium did, once; only Vorsitz and deputy.
    @Transactional
    public void note(GremiumId gremium, LocalDate date, Entry.Kind kind, String typed, SignedIn account) {
        requireChair(gremium, account);
        var what = text(typed);
        if (what.isEmpty()) {
            throw new BadInput("meetings.error.entry");
        }
        var hash = cleared(List.of(what));
        var id = Ids.random();
        int written = jdbc.sql("""
                insert into meetings.entry (id, gremium_id, on_date, kind, text, content_hash, label, written_by,
                                            written_at)
                values (?, ?, ?, ?, ?, ?, array[?], ?, ?)
                on conflict do nothing""")
                .params(
                        id,
                        gremium.value(),
                        Date.valueOf(date),
                        kind.name(),
                        what,
                        hash,
                        new Token.OfGremium(gremium).code(),
                        account.id().value(),
                        Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            audit.record(account.did("entry.written", id));
        }
    }

    /// Enters what is documented elsewhere, with its source, under the label given: for records brought in from before
    /// the portal.
    @Transactional
    public void enter(GremiumId gremium, Entry entry, Label label) {
        var hash = cleared(List.of(entry.text()));
        jdbc.sql("""
                insert into meetings.entry (id, gremium_id, on_date, precision, kind, text, source, content_hash, label,
                                            written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?)""")
                .params(
                        entry.id(),
                        gremium.value(),
                        Date.valueOf(entry.date()),
                        entry.precision().name(),
                        entry.kind().name(),
                        entry.text(),
                        entry.source(),
                        hash,
                        label.codes().toArray(String[]::new),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static void requireChair(GremiumId gremium, SignedIn account) {
        if (!account.chairs(gremium)) {
            throw new NotFound();
        }
    }

    private String cleared(List<String> texts) {
        var hash = sha256(String.join("|", texts));
        var guarded = texts.stream().map(t -> new GuardedText("text", t)).toList();
        return switch (guard.clear(hash, guarded)) {
            case GuardOutcome.Cleared _ -> hash;
            case GuardOutcome.DecisionRequired _ -> throw new BadInput("meetings.error.blocked");
        };
    }

    private static String text(String typed) {
        var text = CanonicalText.clean(typed).strip();
        if (text.length() > LONGEST) {
            throw new BadInput("meetings.error.long", LONGEST);
        }
        return text;
    }

    private static String line(String typed) {
        var line = CanonicalText.clean(typed).replaceAll("\\s+", " ").strip();
        if (line.length() > LONGEST_PLACE) {
            throw new BadInput("meetings.error.long", LONGEST_PLACE);
        }
        return line;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Meeting meeting(ResultSet row, int n) throws SQLException {
        return new Meeting(
                row.getString("id"),
                new GremiumId(row.getString("gremium_id")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("place"),
                row.getString("agenda"),
                row.getTimestamp("cancelled_at") != null);
    }
}
