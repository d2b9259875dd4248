package de.langtisch.citations;

/// A place that cites a norm: "§ 33c Abs. 1 Satz 2 GewO". In a list every member is a citation of its own; the one that
/// has no book beside it takes that of the list.
public record NormCitation(int start, int end, Norm norm, Place place) implements Citation {
    /// Where inside the section; each part empty where it is not named, the first one where several are.
    public record Place(String absatz, String satz, String nummer) {
        static final Place WHOLE = new Place("", "", "");
    }
}
