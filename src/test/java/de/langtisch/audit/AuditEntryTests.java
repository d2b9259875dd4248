package de.langtisch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditEntryTests {
    private final Actor actor = new Actor.Seat(AccountId.random(), "HOME");

    @Test
    void takesIdsHashesAndConstants() {
        for (var reference : List.of(Ids.random(), "0123456789abcdef".repeat(4), "AUTHORITY_ADMIN")) {
            var entry = new AuditEntry(actor, "account.role-given", reference, reference);
            assertThat(entry.subject()).isEqualTo(reference);
        }
    }

    @Test
    void hasNoPlaceForText() {
        for (var text :
                List.of("", "Erfahrungsbericht", "Kontrolle am 3.", "amt@hagen.example", "shisha", "A".repeat(41))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AuditEntry(actor, "item.published", text))
                    .withMessageNotContaining("hagen");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new AuditEntry(actor, "item.published", Ids.random(), text));
            assertThatIllegalArgumentException().isThrownBy(() -> new AuditEntry(actor, text, Ids.random()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor.Seat(AccountId.random(), "Frau Beispiel"));
    }
}
