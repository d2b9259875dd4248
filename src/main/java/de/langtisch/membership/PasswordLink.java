package de.langtisch.membership;

/// What the page behind a one-time link shows: for which account a password is chosen, and why.
public record PasswordLink(Purpose purpose, String email, String accountName, String authorityName) {
    /// Why a link was made.
    public enum Purpose {
        /// Into a new account; holds as long as the cooperation's configuration says.
        INVITATION,
        /// In place of a forgotten password; holds one hour.
        PASSWORD
    }
}
