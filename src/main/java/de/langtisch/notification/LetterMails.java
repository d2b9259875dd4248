package de.langtisch.notification;

import de.langtisch.notification.Claimed.Written;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class LetterMails implements MailQueue {
    private final LetterTable table;
    private final MailTexts texts;

    LetterMails(LetterTable table, MailTexts texts) {
        this.table = table;
        this.texts = texts;
    }

    @Override
    public Optional<Claimed> next() {
        return table.claim()
                .map(letter -> new Claimed(
                        OutboxTable.LETTER,
                        List.of(letter.id()),
                        letter.attempts(),
                        () -> Optional.of(new Written(texts.letter(letter), Set.of(letter.id())))));
    }
}
