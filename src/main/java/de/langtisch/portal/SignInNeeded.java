package de.langtisch.portal;

/// A program called the API without a valid access token: 401.
class SignInNeeded extends RuntimeException {
    SignInNeeded() {
        super("sign-in needed", null, false, false);
    }
}
