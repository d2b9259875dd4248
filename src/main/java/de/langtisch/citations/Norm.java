package de.langtisch.citations;

/// A section of a law book: "33c" of "GewO". The section is empty where a text cites the book as a whole, such as a
/// directive of the European Union.
public record Norm(String book, String section) {
    /// What the list of law books says of a norm. It holds the state of 26.03.2022 and no state law: a section that was
    /// added later, or repealed before, is `NOT_LISTED`, and nothing is guessed.
    public enum Standing {
        LISTED,
        NOT_LISTED,
        IMPOSSIBLE,
        BOOK_WITHOUT_LIST,
        UNKNOWN_BOOK
    }

    /// `IMPOSSIBLE` is a section beyond the last of its book.
    public Standing standing() {
        return Books.standing(this);
    }

    /// As German lawyers write it: "§ 33c GewO", "Art. 12 GG", "§ 14 OBG NRW".
    public String written() {
        return section.isEmpty() ? book : (Books.hasArticles(book) ? "Art. " : "§ ") + section + " " + book;
    }
}
