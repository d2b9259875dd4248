package de.langtisch.law.consequence;

import de.langtisch.kernel.ItemId;
import de.langtisch.law.Effect;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An item that relies on something that fell, to be looked at again by its owner until `dueOn`. `fallen` is what fell,
/// as people write it ("VG Münster 9 L 271/24", "§ 10 CoronaSchVO NRW"); `cause` the item that says so, absent for a
/// norm that ended; `key` under which it is looked up, `ownWord` when what fell says so itself; `number` the revision
/// that has to be looked at.
public record Recheck(
        String id,
        ItemId item,
        int number,
        @Nullable ItemId cause,
        String key,
        boolean ownWord,
        String fallen,
        Effect effect,
        Instant openedAt,
        LocalDate dueOn,
        State state,
        String reason,
        @Nullable Instant answeredAt) {
    /// Where it stands.
    public enum State {
        /// Nobody has answered.
        OPEN,
        /// The owner says: it holds all the same.
        VALID,
        /// It has been changed since.
        CHANGED,
        /// Nobody shall use it any more.
        WITHDRAWN,
        /// What it came from is no longer said.
        VOID
    }

    /// What an owner can answer.
    public boolean isAnswer(State answer) {
        return answer == State.VALID || answer == State.CHANGED || answer == State.WITHDRAWN;
    }
}
