package de.langtisch.law;

import de.langtisch.citations.LawBooks;
import de.langtisch.citations.Norm;
import de.langtisch.kernel.Slugs;
import java.util.Optional;

/// The address of a norm's page: `/normen/gewo/33c`, `/normen/ag-gluestv-nrw/16`, `/normen/rl-2005-29-eg`. Books that
/// nobody knows have none.
public final class NormAddress {
    private NormAddress() {}

    public static Optional<String> of(Norm norm) {
        if (norm.standing() == Norm.Standing.UNKNOWN_BOOK) {
            return Optional.empty();
        }
        var book = "/normen/" + Slugs.of(norm.book());
        return Optional.of(norm.section().isEmpty() ? book : book + "/" + norm.section());
    }

    /// The norm at an address; empty when no book is called so.
    public static Optional<Norm> at(String book, String section) {
        return LawBooks.withSlug(book).map(name -> new Norm(name, section));
    }
}
