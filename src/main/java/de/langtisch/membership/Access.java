package de.langtisch.membership;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The declared rule of a route: who may call it at all. Every handler method (or its controller) carries one; a route
/// without is refused at run time and fails the build. What of the content may be read is never decided here but by
/// the label, inside the query.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {
    Rule value();

    /// Who may call a route.
    enum Rule {
        /// Everybody, signed in or not.
        ANYBODY,
        /// Every active account.
        SIGNED_IN,
        /// Staff of the Geschäftsstelle, acting for it.
        OFFICE,
        /// Vorsitz of the Leitung.
        HEAD_OF_OFFICE,
        /// Behördenadmin, acting for the own authority.
        AUTHORITY_ADMIN,
        /// Technik.
        OPERATOR,
        /// Datenschutz or Revision.
        SUPERVISION;

        /// May this account call it? Absent rights and absent routes are one answer: 404.
        public boolean admits(SignedIn account) {
            return switch (this) {
                case ANYBODY, SIGNED_IN -> true;
                case OFFICE -> account.isEditor();
                case HEAD_OF_OFFICE -> account.isHeadOfOffice();
                case AUTHORITY_ADMIN -> account.isAuthorityAdmin();
                case OPERATOR -> account.has(Role.OPERATOR);
                case SUPERVISION -> account.has(Role.DATA_PROTECTION) || account.has(Role.AUDITOR);
            };
        }
    }
}
