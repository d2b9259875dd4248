package de.langtisch.law.consequence;

import de.langtisch.items.ItemLists;
import de.langtisch.items.Ribbon;
import de.langtisch.items.Standing;
import de.langtisch.items.Standings;
import de.langtisch.items.Words;
import de.langtisch.kernel.ItemId;
import de.langtisch.labels.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Says of an item that it is being looked at again, or that its owner has withdrawn it.
@Component
class RecheckStandings implements Standings {
    private final RecheckRows rows;
    private final ItemLists lists;
    private final Words words;

    RecheckStandings(RecheckRows rows, ItemLists lists, Words words) {
        this.rows = rows;
        this.lists = lists;
        this.words = words;
    }

    @Override
    public Map<ItemId, Standing> of(Collection<ItemId> items, Reader reader) {
        var relevant = rows.of(items).stream()
                .filter(r -> r.state() == Recheck.State.OPEN || r.state() == Recheck.State.WITHDRAWN)
                .toList();
        var known = relevant.isEmpty() ? Set.<String>of() : visible(relevant, reader);
        var standings = new HashMap<ItemId, Standing>();
        relevant.stream()
                .filter(recheck -> Optional.ofNullable(recheck.cause())
                        .map(cause -> known.contains(cause.value()))
                        .orElse(true))
                .forEach(recheck -> standings.merge(recheck.item(), standing(recheck), RecheckStandings::graver));
        return standings;
    }

    private Set<String> visible(List<Recheck> rechecks, Reader reader) {
        var causes = new HashSet<String>();
        rechecks.stream().map(Recheck::cause).filter(Objects::nonNull).forEach(cause -> causes.add(cause.value()));
        return lists.visible(causes, reader);
    }

    private static Standing graver(Standing one, Standing other) {
        return one.holds() ? other : one;
    }

    private Standing standing(Recheck recheck) {
        return recheck.state() == Recheck.State.WITHDRAWN
                ? new Standing(
                        Ribbon.Tone.BAD,
                        words.get("law.recheck.withdrawn"),
                        words.get("law.recheck.withdrawn.because", recheck.fallen(), recheck.reason()),
                        false)
                : new Standing(
                        Ribbon.Tone.OPEN,
                        words.get("law.recheck.open"),
                        words.get("law.recheck.open.because", recheck.fallen()),
                        true);
    }
}
