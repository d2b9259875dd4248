package de.langtisch.items;

import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import de.langtisch.labels.Token;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The present state of an item, read with the tokens of its own label: for machines that work out whom it concerns or
/// what it cites. Never to show it: what is made of it carries the item's label again.
@Component
public class PublishedState {
    private final JdbcClient jdbc;
    private final Items items;

    PublishedState(JdbcClient jdbc, Items items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    public Optional<Current> of(ItemId item) {
        var tokens = new ArrayList<Token>();
        jdbc.sql("""
                select unnest(r.label) as code from items.item i join items.revision r on r.id = i.current_revision
                 where i.id = ?""").param(item.value()).query(String.class).list().forEach(code -> tokens.add(Token.parse(code)));
        return tokens.isEmpty() ? Optional.empty() : items.find(item, Reader.with(tokens));
    }
}
