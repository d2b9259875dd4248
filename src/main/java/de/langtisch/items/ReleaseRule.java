package de.langtisch.items;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.SignedIn;

/// Who releases follows the label (reality.md 10): the own authority → a second seat there; a Gremium → its Vorsitz or
/// deputy; several authorities or all members → an editor of the Geschäftsstelle; public → the owning authority, then
/// the Geschäftsstelle. Nobody releases own text ([Releases] checks that once for all rules).
public sealed interface ReleaseRule {
    /// May this account, in its present capacity, take the step that is due now?
    boolean admits(SignedIn account, Draft draft);

    /// A second seat of the authority.
    record SecondSeat(AuthorityId authority) implements ReleaseRule {
        @Override
        public boolean admits(SignedIn account, Draft draft) {
            return account.reader().tokens().contains(new Token.OfAuthority(authority));
        }
    }

    /// Vorsitz or deputy of the Gremium.
    record Chair(GremiumId gremium) implements ReleaseRule {
        @Override
        public boolean admits(SignedIn account, Draft draft) {
            return account.chairs(gremium);
        }
    }

    /// An editor of the Geschäftsstelle.
    record Editor() implements ReleaseRule {
        @Override
        public boolean admits(SignedIn account, Draft draft) {
            return account.isEditor();
        }
    }

    /// First the owning authority, then the Geschäftsstelle, by two persons.
    record OwnerThenEditor(AuthorityId authority) implements ReleaseRule {
        @Override
        public boolean admits(SignedIn account, Draft draft) {
            return ownerHasApproved(draft)
                    ? account.isEditor() && !account.id().equals(draft.review().ownerApprovedBy())
                    : new SecondSeat(authority).admits(account, draft);
        }

        static boolean ownerHasApproved(Draft draft) {
            var submitted = draft.review().submittedHash();
            return submitted != null && submitted.equals(draft.review().ownerApprovedHash());
        }
    }

    /// The rule for a label on an item of this owner.
    static ReleaseRule of(Label label, Owner owner) {
        if (label.isPublic()) {
            return switch (owner) {
                case Owner.OfAuthority(var id, var _) -> new OwnerThenEditor(id);
                case Owner.OfGremium _ -> new Editor();
            };
        }
        if (label.tokens().size() > 1) {
            return new Editor();
        }
        return switch (label.tokens().first()) {
            case Token.OfGremium(var id) -> new Chair(id);
            case Token.OfAuthority(var id)
            when owner instanceof Owner.OfAuthority(var own, var _) && own.equals(id) -> new SecondSeat(id);
            case Token.OfAuthority _, Token.Members _, Token.Public _ -> new Editor();
        };
    }
}
