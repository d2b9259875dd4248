package de.langtisch.search.lucene;

import de.langtisch.search.Facet;

/// The fields of the index. A change here or in the analysis needs a new [#SCHEMA]: an index of another schema is built
/// anew at the next start.
final class Fields {
    static final String SCHEMA = "1";

    static final String ID = "id";
    static final String HASH = "hash";
    static final String KIND = "kind";
    static final String TITLE = "title";

    /// Everything that can be found by words: the texts, which are stored, then title and names, which are not.
    static final String TEXT = "text";

    /// The long words of [#TEXT] read backwards, for the ends of compounds.
    static final String BACKWARDS = "backwards";

    /// The key of each whole name, and the shortened ones ([NameKeys]).
    static final String NAME = "name";

    static final String SHORT_NAME = "short_name";

    /// The codes of the label, whole and as they are. A public label under embargo has no `public` here but its end in
    /// [#PUBLIC_FROM].
    static final String LABEL = "label";

    static final String PUBLIC_FROM = "public_from";
    static final String DATE = "date";

    private Fields() {}

    static String of(Facet facet) {
        return "facet_" + facet.parameter();
    }
}
