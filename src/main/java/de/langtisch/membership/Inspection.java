package de.langtisch.membership;

import de.langtisch.audit.Actor;
import de.langtisch.audit.Audit;
import de.langtisch.audit.AuditLine;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.PageRequest;
import de.langtisch.kernel.Slice;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Datenschutz and Revision look into the record of changes. Each look is itself recorded, there is no filter by person
/// and no order but time (§ 72 Abs. 3 LPVG NRW, reality.md 2).
@Component
public class Inspection {
    private final Audit audit;
    private final AccountNames names;

    Inspection(Audit audit, AccountNames names) {
        this.audit = audit;
        this.names = names;
    }

    /// An entry with the name of the seat that acted; empty where the portal or its operator did.
    public record Line(AuditLine line, String actorName) {}

    /// One page, newest first; the look stands on top of the first page of the next one.
    @Transactional
    public Slice<Line> look(SignedIn supervisor, PageRequest page) {
        if (!Access.Rule.SUPERVISION.admits(supervisor)) {
            throw new NotFound();
        }
        var found = audit.latest(page);
        audit.record(supervisor.did("record.looked-at", supervisor.id().value()));
        var actors =
                names.of(found.rows().stream().flatMap(l -> actor(l).stream()).toList());
        return new Slice<>(
                found.rows().stream()
                        .map(line -> new Line(
                                line,
                                actor(line).stream()
                                        .map(id -> actors.getOrDefault(id, ""))
                                        .findFirst()
                                        .orElse("")))
                        .toList(),
                found.total(),
                found.page());
    }

    private static List<AccountId> actor(AuditLine line) {
        return switch (line.entry().actor()) {
            case Actor.Seat seat -> List.of(seat.account());
            case Actor.Machine _ -> List.of();
        };
    }
}
