package de.langtisch.notification;

import de.langtisch.kernel.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Notices about subjects that exist only here; what is removed is gone or forbidden, the two look the same.
final class FakeNoticeSource implements NoticeSource {
    private record Key(String subject, AccountId recipient) {}

    private final Map<Key, Rendered> readable = new HashMap<>();

    void admit(AccountId recipient, String subject, Rendered rendered) {
        readable.put(new Key(subject, recipient), rendered);
    }

    void forbid(AccountId recipient, String subject) {
        readable.remove(new Key(subject, recipient));
    }

    @Override
    public String kind() {
        return "fake";
    }

    @Override
    public Optional<Rendered> render(String subject, AccountId recipient) {
        return Optional.ofNullable(readable.get(new Key(subject, recipient)));
    }
}
