package de.langtisch.items.web;

import java.util.List;

/// A draft that waits for release, as its author sees it: to read, and to take back. `releaseWho` is a sentence.
record WaitingPage(
        String id,
        String kindName,
        String title,
        String owner,
        String labelWords,
        WritePage.LabelView label,
        List<DraftPreviews.Part> fields,
        List<WritePage.AttachmentView> attachments,
        List<WritePage.Note> notes) {}
