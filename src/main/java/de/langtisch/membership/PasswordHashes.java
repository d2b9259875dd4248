package de.langtisch.membership;

import de.langtisch.kernel.Settings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes and checks the hashes of passwords.
@Component
class PasswordHashes {
    private final PasswordEncoder encoder;
    private final Settings settings;

    PasswordHashes(PasswordEncoder encoder, Settings settings) {
        this.encoder = encoder;
        this.settings = settings;
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /// Demo accounts have no hash of their own but one common password, which only demo mode accepts.
    boolean matches(String typed, String hash) {
        return hash.equals(DemoAccounts.MARK)
                ? settings.demo() && typed.equals(DemoAccounts.PASSWORD)
                : encoder.matches(typed, hash);
    }
}
