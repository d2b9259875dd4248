package de.langtisch.items.following;

import de.langtisch.items.Current;
import de.langtisch.items.Items;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The state just published, read with the tokens of its own label: to find out whom it concerns, not to show it.
@Component
class PublishedState {
    private final JdbcClient jdbc;
    private final Items items;

    PublishedState(JdbcClient jdbc, Items items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    Optional<Current> of(ItemId item) {
        var tokens = new ArrayList<Token>();
        jdbc.sql("""
                select unnest(r.label) as code from items.item i join items.revision r on r.id = i.current_revision
                 where i.id = ?""").param(item.value()).query(String.class).list().forEach(code -> tokens.add(Token.parse(code)));
        return tokens.isEmpty() ? Optional.empty() : items.find(item, Reader.with(tokens));
    }
}
