package de.langtisch.items.web;

import de.langtisch.files.Files;
import de.langtisch.files.StoreResult;
import de.langtisch.items.Attachment;
import de.langtisch.items.Drafts;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.ItemId;
import de.langtisch.membership.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes a file into a draft: examined, with the right to use it, within the limits of architecture.md.
@Component
class Attaching {
    static final String NO_RIGHT = "items.error.usageRight";
    private static final int MOST_FILES = 20;

    private final Drafts drafts;
    private final Files files;

    Attaching(Drafts drafts, Files files) {
        this.drafts = drafts;
        this.files = files;
    }

    /// Fails with [BadInput] when there is no file, nobody says whose it is, or it may not be stored; the draft keeps
    /// its files then.
    void attach(ItemId id, MultipartFile file, String right, SignedIn account) {
        var added = stored(file, right);
        drafts.attach(id, present -> with(present, added), account);
    }

    private Attachment stored(MultipartFile file, String right) {
        if (file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
            throw new BadInput("items.error.noFile");
        }
        var usageRight = usageRight(right);
        try (var bytes = file.getInputStream()) {
            return switch (files.store(String.valueOf(file.getOriginalFilename()), bytes)) {
                case StoreResult.Refused(var key, var arguments) -> throw new BadInput(key, arguments.toArray());
                case StoreResult.Stored(var name, var stored) -> new Attachment(stored.hash(), name, usageRight);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whose work the file is has to be said; a publisher's may only be linked (reality.md 5).
    private static Attachment.UsageRight usageRight(String right) {
        for (var known : Attachment.UsageRight.values()) {
            if (known.name().equals(right)) {
                return known;
            }
        }
        throw new BadInput(NO_RIGHT);
    }

    private List<Attachment> with(List<Attachment> present, Attachment added) {
        var all = new ArrayList<>(present);
        all.removeIf(a -> a.hash().equals(added.hash()));
        all.add(added);
        long bytes = all.stream()
                .mapToLong(a -> files.find(a.hash()).map(f -> f.size()).orElse(0L))
                .sum();
        if (all.size() > MOST_FILES || bytes > Files.MOST_BYTES_PER_ITEM) {
            throw new BadInput("items.error.attachments", MOST_FILES);
        }
        return all;
    }
}
