package de.langtisch.notification;

import de.langtisch.kernel.AccountId;
import java.util.Optional;

/// Who gets mail; implemented where accounts live. Empty for an account that is not active.
public interface Recipients {
    Optional<String> addressOf(AccountId account);
}
