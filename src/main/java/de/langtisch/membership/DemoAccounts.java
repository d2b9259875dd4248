package de.langtisch.membership;

import java.util.List;

/// The accounts that the demo's sign-in page lists, one per role; implemented where the demo lives, absent elsewhere.
public interface DemoAccounts {
    /// The common password; only demo mode accepts it.
    String PASSWORD = "Zusammengeschobene-Schreibtische";

    /// Stands in the place of a password's hash.
    String MARK = "demo";

    List<DemoAccount> list();

    /// One account with the words that say what it is for.
    record DemoAccount(String email, String name, String role) {}
}
