package de.langtisch.items;

import de.langtisch.kernel.ItemId;

/// Somebody answered under an item.
public record CommentWritten(ItemId item, String commentId) {}
