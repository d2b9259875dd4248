package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Label;
import de.langtisch.membership.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published state of an item as its reader may see it: the present one, or an earlier one from the history.
/// `authorName` is the seat that wrote it, empty for imports; `number` counts revisions from 1.
public record Current(
        ItemId id,
        String kind,
        Owner owner,
        boolean formerMember,
        String revision,
        int number,
        Content content,
        Label label,
        List<Attachment> attachments,
        String authorName,
        Approval approval,
        String approvedByName,
        Instant publishedAt,
        LocalDate date) {

    /// On what ground the revision was published.
    public enum Approval {
        /// Released by whom the label names.
        RELEASE,
        /// By the import rule of an official source.
        IMPORT,
        /// A change of wording, confirmed with one click.
        EDITORIAL,
        /// Of a kind that needs nobody's release.
        OPEN_KIND,
        /// The same content for fewer readers.
        NARROWING
    }

    /// The owner's people may begin a change: every seat of the owning authority, the editors of the Geschäftsstelle
    /// for what it owns, Vorsitz and deputy of another Gremium.
    public boolean mayBeChangedBy(@Nullable SignedIn account) {
        if (account == null) {
            return false;
        }
        return switch (owner) {
            case Owner.OfAuthority(var id, var _) ->
                !formerMember && account.actsFor(id) || formerMember && account.isEditor();
            case Owner.OfGremium(var id, var _) -> account.chairs(id) || account.isEditor() && account.sitsIn(id);
        };
    }
}
