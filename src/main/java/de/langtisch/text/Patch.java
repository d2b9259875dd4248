package de.langtisch.text;

import de.langtisch.text.Change.Block;
import de.langtisch.text.Change.Part;
import de.langtisch.text.Change.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the new text of the old one: what stayed is taken from there, only what came is taken from the changes. An old
/// text other than the compared one is a mistake of the caller.
final class Patch {
    private final String old;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> stayed = new ArrayDeque<>();
    private final Map<Integer, String> moved = new HashMap<>();
    private int position;

    Patch(String old) {
        this.old = old;
    }

    String apply(List<Change> changes) {
        changes.forEach(this::read);
        if (position != old.length()) {
            throw otherText();
        }
        changes.forEach(this::write);
        return out.toString();
    }

    private void read(Change change) {
        switch (change) {
            case Change.Kept(Block was, Block _) -> stayed.add(take(was));
            case Change.Replaced(Block was, Block _, List<Passage> _) -> stayed.add(take(was));
            case Change.MovedAway(Block was, int number) -> moved.put(number, take(was));
            case Change.Removed(Block was) -> take(was);
            case Change.Added _, Change.MovedHere _ -> {}
        }
    }

    private void write(Change change) {
        switch (change) {
            case Change.Kept(Block _, Block now) -> out.append(stayed.remove()).append(now.gap());
            case Change.Replaced(Block _, Block now, List<Passage> passages) ->
                rewrite(stayed.remove(), passages).append(now.gap());
            case Change.MovedHere(Block _, Block now, int number, List<Passage> passages) ->
                rewrite(moved.getOrDefault(number, ""), passages).append(now.gap());
            case Change.Added(Block now) -> out.append(now.body()).append(now.gap());
            case Change.Removed _, Change.MovedAway _ -> {}
        }
    }

    private String take(Block block) {
        String source = block.body() + block.gap();
        if (!old.startsWith(source, position)) {
            throw otherText();
        }
        position += source.length();
        return block.body();
    }

    private StringBuilder rewrite(String body, List<Passage> passages) {
        int at = 0;
        for (Passage passage : passages) {
            for (Part part : passage.parts()) {
                int length = part.text().length();
                switch (part.state()) {
                    case KEPT -> {
                        out.append(body, at, at + length);
                        at += length;
                    }
                    case REMOVED -> at += length;
                    case ADDED -> out.append(part.text());
                }
            }
        }
        return out;
    }

    private static IllegalArgumentException otherText() {
        return new IllegalArgumentException("comparison belongs to another old text");
    }
}
