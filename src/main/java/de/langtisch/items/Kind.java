package de.langtisch.items;

import java.util.List;
import java.util.Optional;

/// The description of one kind of item: its fields, its rules and what lists and search need to know of it. Form, page,
/// comparison, guard, search document and API follow from it, so that **adding a kind touches no other package** (ADR
/// 0009). Implemented as a bean in the module that owns the kind.
public interface Kind {
    /// Stable word in column, facet, API and address: lower case ASCII with underscore.
    String key();

    /// Where the kind's texts begin in the message bundle, for example `practice.report`; `<prefix>.name` is the kind.
    String messages();

    /// In the order of reading; the form shows the same order.
    List<Field> fields();

    /// What keeps this content from being submitted, beyond required fields and lengths.
    default List<Problem> problems(Content content) {
        return List.of();
    }

    /// What lists, filters and exact search know of the content.
    Facts facts(Content content);

    /// The state sentence on top of the page; empty when there is nothing to say.
    default Optional<Ribbon> ribbon(Content content) {
        return Optional.empty();
    }

    /// Who may begin one.
    default Writer writer() {
        return Writer.MEMBERS;
    }

    /// True for kinds that pass the guard but need nobody's release (questions; reality.md 10).
    default boolean appearsAtOnce() {
        return false;
    }

    /// True for kinds under which members may answer.
    default boolean takesComments() {
        return true;
    }

    /// Who may begin an item of a kind.
    enum Writer {
        MEMBERS,
        OFFICE
    }

    default Optional<Field> field(String key) {
        return fields().stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
