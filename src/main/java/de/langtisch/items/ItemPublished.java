package de.langtisch.items;

import de.langtisch.kernel.ItemId;

/// An item has a new published revision. Says only that; whoever wants more asks for the present state as a reader.
public record ItemPublished(ItemId item, String kind, int number) {}
