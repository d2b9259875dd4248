package de.langtisch.law.consequence;

import de.langtisch.audit.Audit;
import de.langtisch.items.Current;
import de.langtisch.items.ItemLists;
import de.langtisch.items.Items;
import de.langtisch.kernel.BadInput;
import de.langtisch.labels.Reader;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rechecks as an account may know and answer them. One that comes from a decision which the account may not read does
/// not exist for it.
@Component
public class Rechecks {
    /// Longest reason, in characters.
    public static final int LONGEST = 2_000;

    private final RecheckRows rows;
    private final Items items;
    private final ItemLists lists;
    private final Audit audit;
    private final Clock clock;

    Rechecks(RecheckRows rows, Items items, ItemLists lists, Audit audit, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /// A recheck with its item as it stands now; `mine` when this account may answer it.
    public record Shown(Recheck recheck, Current item, boolean mine) {}

    /// What became of an answer.
    public enum Result {
        ANSWERED,
        /// Somebody answered before.
        ALREADY,
        /// "Changed" was said of a text that is still the same.
        UNCHANGED
    }

    /// Open ones, the most urgent first: for the Geschäftsstelle all that it may see, for others those of their items.
    /// What several say of one decision is asked once.
    public List<Shown> open(SignedIn account) {
        return shown(rows.open(account.authority(), account.isEditor()), account)
                .filter(shown -> shown.mine() || account.isEditor())
                .toList();
    }

    /// Those that this account is to answer.
    public List<Shown> mine(SignedIn account) {
        return shown(rows.open(account.authority(), false), account)
                .filter(Shown::mine)
                .toList();
    }

    private Stream<Shown> shown(List<Recheck> rechecks, SignedIn account) {
        var once = new HashSet<String>();
        return rechecks.stream()
                .flatMap(recheck -> shown(recheck, account).stream())
                .filter(shown ->
                        once.add(shown.recheck().item() + shown.recheck().key()));
    }

    public Optional<Shown> find(String id, SignedIn account) {
        return rows.find(id).flatMap(recheck -> shown(recheck, account));
    }

    private Optional<Shown> shown(Recheck recheck, SignedIn account) {
        return mayKnow(recheck, account.reader())
                ? items.find(recheck.item(), account.reader())
                        .map(item -> new Shown(recheck, item, item.mayBeChangedBy(account)))
                : Optional.empty();
    }

    private boolean mayKnow(Recheck recheck, Reader reader) {
        var cause = recheck.cause();
        return cause == null || !lists.visible(Set.of(cause.value()), reader).isEmpty();
    }

    /// The owner's answer with its reason, which is kept. Empty when it is not this account's to answer.
    @Transactional
    public Optional<Result> answer(String id, Recheck.State answer, String reason, SignedIn account) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new BadInput("law.recheck.error.reason", LONGEST);
        }
        return find(id, account)
                .filter(Shown::mine)
                .filter(shown -> shown.recheck().isAnswer(answer))
                .map(shown -> answer(shown, answer, reason.strip(), account));
    }

    private Result answer(Shown shown, Recheck.State answer, String reason, SignedIn account) {
        var recheck = shown.recheck();
        if (answer == Recheck.State.CHANGED && shown.item().number() <= recheck.number()) {
            return Result.UNCHANGED;
        }
        boolean answered = false;
        for (var same : rows.of(List.of(recheck.item()))) {
            answered |= same.key().equals(recheck.key())
                    && mayKnow(same, account.reader())
                    && rows.answer(same.id(), answer, reason, account.id().value(), clock.instant());
        }
        if (!answered) {
            return Result.ALREADY;
        }
        audit.record(account.did("item.rechecked", recheck.item().value()));
        return Result.ANSWERED;
    }
}
