package de.langtisch.items.web;

import de.langtisch.items.Attachment;
import de.langtisch.membership.ReaderPreview;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The page on which a draft is written: fields left, the cards Schutz, Leser and Freigabe right (screens.md C).
record WritePage(
        String id,
        String kindName,
        boolean revision,
        String heading,
        int version,
        String savedAt,
        String title,
        List<FieldView> open,
        List<FieldView> folded,
        boolean foldedFilled,
        Map<String, String> topics,
        Set<String> chosenTopics,
        LabelView label,
        Map<String, String> errors,
        List<AttachmentView> attachments,
        Map<String, String> usageRights,
        ReviewView review,
        List<Twin> twins) {

    /// One field as the form shows it.
    record FieldView(
            String name,
            String type,
            String label,
            @Nullable String hint,
            boolean required,
            String value,
            Map<String, String> options) {}

    /// Choosing the readers: `chosen` one circle, `several` or empty; `preview` who will be able to read, absent until
    /// a label was chosen.
    record LabelView(
            Map<String, String> options,
            String chosen,
            Map<String, String> circles,
            Set<String> chosenCircles,
            String publicFrom,
            @Nullable ReaderPreview preview,
            String releaseWho,
            String releaseWhy,
            boolean atOnce,
            boolean excludesAuthor) {}

    /// What the reviewing person said; empty reason when nothing was returned.
    record ReviewView(String returnReason, List<Note> notes, boolean mayBeEditorial, boolean editorial) {}

    /// What seems to be said already, with the address where it stands.
    record Twin(String href, String title) {}

    /// A note beside the text.
    record Note(String part, String text, String author) {}

    /// An attachment with its words.
    record AttachmentView(String hash, String name, String usageRight) {
        static AttachmentView of(Attachment attachment, String usageRight) {
            return new AttachmentView(attachment.hash(), attachment.name(), usageRight);
        }
    }
}
