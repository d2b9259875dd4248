package de.langtisch.items;

import de.langtisch.kernel.Days;
import de.langtisch.kernel.Settings;
import de.langtisch.labels.Token;
import de.langtisch.membership.Directory;
import de.langtisch.membership.SignedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// What a draft needs before it can be handed in: required fields, lengths, dates and addresses that are ones, a label
/// the author may choose, and what its kind asks for beyond.
@Component
class Submissions {
    /// Words that the quick lane may add or take away in all: ten that are written right.
    private static final int MOST_REWORDED = 20;

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{3,2000}");

    private final Settings settings;
    private final Directory directory;
    private final ItemRows items;
    private final java.time.Clock clock;

    Submissions(Settings settings, Directory directory, ItemRows items, java.time.Clock clock) {
        this.settings = settings;
        this.directory = directory;
        this.items = items;
        this.clock = clock;
    }

    List<Problem> problems(Kind kind, Draft draft, boolean editorial, SignedIn account) {
        var problems = new ArrayList<>(contentProblems(kind, draft.content()));
        problems.addAll(labelProblems(kind, draft));
        if (editorial) {
            editorialProblem(kind, draft, account).ifPresent(problems::add);
        }
        return problems;
    }

    List<Problem> contentProblems(Kind kind, Content content) {
        var problems = new ArrayList<Problem>();
        if (content.title().isBlank()) {
            problems.add(new Problem("title", "items.error.title"));
        }
        if (content.title().length() > Content.LONGEST_TITLE) {
            problems.add(new Problem("title", "items.error.long", List.of(Content.LONGEST_TITLE)));
        }
        var known = settings.cooperation().topics().stream()
                .map(Settings.Topic::key)
                .toList();
        if (content.topics().isEmpty() || !known.containsAll(content.topics())) {
            problems.add(new Problem("topics", "items.error.topics"));
        }
        kind.fields()
                .forEach(field -> problem(field, content.value(field.key())).ifPresent(problems::add));
        problems.addAll(kind.problems(content));
        futureDate(kind, content).ifPresent(problems::add);
        return problems;
    }

    /// What an item is dated by has happened.
    private Optional<Problem> futureDate(Kind kind, Content content) {
        var today = LocalDate.now(clock);
        return kind.fields().stream()
                .filter(f -> f.type() == Field.Type.DATE)
                .filter(f -> content.date(f.key())
                        .filter(day -> day.isAfter(today)
                                && day.equals(kind.facts(content).date()))
                        .isPresent())
                .findFirst()
                .map(f -> new Problem(f.key(), "items.error.future"));
    }

    private static Optional<Problem> problem(Field field, String value) {
        if (value.isBlank()) {
            return field.required() ? Optional.of(new Problem(field.key(), "items.error.required")) : Optional.empty();
        }
        if (value.length() > field.most()) {
            return Optional.of(new Problem(field.key(), "items.error.long", List.of(field.most())));
        }
        return switch (field.type()) {
            case DATE ->
                Days.parse(value).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Problem(field.key(), "items.error.date"));
            case CHOICE ->
                field.choices().contains(value)
                        ? Optional.empty()
                        : Optional.of(new Problem(field.key(), "items.error.choice"));
            case ADDRESS ->
                ADDRESS.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of(new Problem(field.key(), "items.error.address"));
            case LINE, TEXT, LINES -> Optional.empty();
        };
    }

    private List<Problem> labelProblems(Kind kind, Draft draft) {
        var label = draft.label();
        if (label == null) {
            return List.of(new Problem("label", "items.error.noLabel"));
        }
        if (kind.appearsAtOnce() && label.isPublic()) {
            return List.of(new Problem("label", "items.error.openKindPublic"));
        }
        boolean allThere = label.tokens().stream().allMatch(this::exists);
        return allThere ? List.of() : List.of(new Problem("label", "items.error.labelGone"));
    }

    private boolean exists(Token token) {
        return switch (token) {
            case Token.OfAuthority(var id) -> directory.authorities().stream().anyMatch(a -> a.id().equals(id));
            case Token.OfGremium(var id) -> directory.gremium(id).isPresent();
            case Token.Members _, Token.Public _ -> true;
        };
    }

    /// Is it more than a slip of wording, by what is published now?
    boolean isMore(Kind kind, Draft draft, SignedIn account) {
        return editorialProblem(kind, draft, account).isPresent();
    }

    /// The quick lane is for slips of wording: label, files, topics and every field that is not text stay as
    /// they are, and so do nearly all words, also since the last text that somebody released as a whole.
    private Optional<Problem> editorialProblem(Kind kind, Draft draft, SignedIn account) {
        var current = items.current(draft.item(), account.reader(), clock.instant());
        boolean wordingOnly = current.isPresent()
                && current.get().label().equals(draft.label())
                && current.get().attachments().equals(draft.attachments())
                && current.get().content().topics().equals(draft.content().topics())
                && kind.fields().stream()
                        .filter(f -> f.type() != Field.Type.TEXT)
                        .allMatch(f -> current.get()
                                .content()
                                .value(f.key())
                                .equals(draft.content().value(f.key())))
                && reworded(kind, current.get().content(), draft.content()) <= MOST_REWORDED
                && reworded(kind, released(draft, account), draft.content()) <= MOST_REWORDED;
        return wordingOnly ? Optional.empty() : Optional.of(new Problem("editorial", "items.error.editorial"));
    }

    /// The content of the last state that did not come by the quick lane, so that slips do not add up.
    private Content released(Draft draft, SignedIn account) {
        return items.history(draft.item(), account.reader(), clock.instant()).stream()
                .filter(state -> state.approval() != Current.Approval.EDITORIAL)
                .filter(state -> state.approval() != Current.Approval.NARROWING)
                .findFirst()
                .map(Current::content)
                .orElse(Content.EMPTY);
    }

    private static int reworded(Kind kind, Content old, Content now) {
        return Wording.changed(old.title(), now.title())
                + kind.fields().stream()
                        .mapToInt(f -> Wording.changed(old.value(f.key()), now.value(f.key())))
                        .sum();
    }
}
