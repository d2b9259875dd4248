package de.langtisch.items.web;

import de.langtisch.items.Draft;
import de.langtisch.items.Items;
import de.langtisch.items.Kind;
import de.langtisch.items.ReleaseRule;
import de.langtisch.items.Words;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import de.langtisch.membership.ReaderPreviews;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The circles a label can be made of, and what a chosen label means: who will read, who releases and why.
@Component
class LabelChoices {
    private final Directory directory;
    private final ReaderPreviews previews;
    private final Items items;
    private final Words words;
    private final Clock clock;

    LabelChoices(Directory directory, ReaderPreviews previews, Items items, Words words, Clock clock) {
        this.items = items;
        this.directory = directory;
        this.previews = previews;
        this.words = words;
        this.clock = clock;
    }

    WritePage.LabelView view(Draft draft, Kind kind, SignedIn account) {
        var label = draft.label();
        var circles = circles();
        boolean atOnce = kind.appearsAtOnce() && !widens(draft, label, account);
        var release = label == null ? new Release("", "") : release(label, draft, atOnce);
        return new WritePage.LabelView(
                options(account, kind),
                chosen(label, account),
                circles,
                label == null ? Set.of() : Set.copyOf(label.codes()),
                publicFrom(label),
                label == null ? null : previews.of(label),
                release.who(),
                release.why(),
                atOnce,
                label != null && !label.admits(account.reader(), clock.instant()));
    }

    /// One circle each: the usual choice.
    private Map<String, String> options(SignedIn account, Kind kind) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.get("items.label.choose"));
        if (account.capacity() == Capacity.HOME) {
            options.put(own(account).code(), words.get("items.label.own", account.authorityName()));
        }
        account.seats().forEach(s -> options.put(new Token.OfGremium(s.gremium()).code(), s.gremiumName()));
        options.put(Token.MEMBERS.code(), words.get("items.label.members"));
        if (!kind.appearsAtOnce()) {
            options.put(Token.PUBLIC.code(), words.get("items.label.public"));
        }
        options.put(DraftForm.SEVERAL, words.get("items.label.several"));
        return options;
    }

    private static Token own(SignedIn account) {
        return new Token.OfAuthority(account.authority());
    }

    /// All circles by name, for a label of several.
    private LinkedHashMap<String, String> circles() {
        var circles = new LinkedHashMap<String, String>();
        directory.gremien().forEach(g -> circles.put(new Token.OfGremium(g.id()).code(), g.name()));
        directory.authorities().forEach(a -> circles.put(new Token.OfAuthority(a.id()).code(), a.name()));
        circles.put(Token.PUBLIC.code(), words.get("items.label.public"));
        return circles;
    }

    /// Every circle there is, all members included.
    Map<String, String> allCircles() {
        var all = circles();
        all.put(Token.MEMBERS.code(), words.get("items.label.members"));
        return all;
    }

    private String chosen(@Nullable Label label, SignedIn account) {
        if (label == null) {
            return "";
        }
        var code = label.codes().getFirst();
        boolean single = label.tokens().size() == 1 && offered(account).contains(code);
        return single ? code : DraftForm.SEVERAL;
    }

    private static Set<String> offered(SignedIn account) {
        var codes = account.seats().stream()
                .map(s -> new Token.OfGremium(s.gremium()).code())
                .collect(Collectors.toSet());
        codes.addAll(Set.of(Token.MEMBERS.code(), Token.PUBLIC.code()));
        if (account.capacity() == Capacity.HOME) {
            codes.add(own(account).code());
        }
        return codes;
    }

    private String publicFrom(@Nullable Label label) {
        var from = label == null ? null : label.publicFrom();
        return from == null ? "" : from.atZone(clock.getZone()).toLocalDate().toString();
    }

    private record Release(String who, String why) {}

    /// What is published already and would be given to more readers waits for a second person, whatever its kind.
    private boolean widens(Draft draft, @Nullable Label label, SignedIn account) {
        return label != null
                && draft.isRevision()
                && items.find(draft.item(), account.reader())
                        .filter(current -> label.isWiderThan(current.label()))
                        .isPresent();
    }

    private Release release(Label label, Draft draft, boolean atOnce) {
        if (atOnce) {
            return new Release(words.get("items.release.nobody"), words.get("items.release.nobody.why"));
        }
        return switch (ReleaseRule.of(label, draft.owner())) {
            case ReleaseRule.SecondSeat(var authority) ->
                new Release(
                        words.get("items.release.secondSeat", name(authority)),
                        words.get("items.release.secondSeat.why"));
            case ReleaseRule.Chair(var gremium) ->
                new Release(
                        words.get(
                                "items.release.chair",
                                directory
                                        .gremium(gremium)
                                        .map(Directory.Gremium::name)
                                        .orElse("")),
                        words.get("items.release.chair.why"));
            case ReleaseRule.Editor() ->
                new Release(words.get("items.release.editor"), words.get("items.release.editor.why"));
            case ReleaseRule.OwnerThenEditor(var authority) ->
                new Release(
                        words.get("items.release.ownerThenEditor", name(authority)),
                        words.get("items.release.ownerThenEditor.why"));
        };
    }

    private String name(de.langtisch.kernel.AuthorityId authority) {
        return directory.authority(authority).map(Directory.Authority::name).orElse("");
    }

    /// Authorities by id, for looking through another one's eyes.
    Map<String, String> authorities() {
        return directory.authorities().stream()
                .collect(Collectors.toMap(
                        a -> a.id().value(), Directory.Authority::name, (a, b) -> a, LinkedHashMap::new));
    }
}
