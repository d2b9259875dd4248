package de.langtisch.items;

/// The sentence on top of an item: what it is worth now. `messageKey` names the whole sentence; tone never stands
/// alone.
public record Ribbon(Tone tone, String messageKey) {
    /// How the sentence is meant.
    public enum Tone {
        GOOD("ton-gilt", "success"),
        BAD("ton-ende", "danger"),
        OPEN("ton-offen", "warning"),
        CALM("ton-ruhig", "info");

        private final String style;
        private final String icon;

        Tone(String style, String icon) {
            this.style = style;
            this.icon = icon;
        }

        /// Class of the style sheet.
        public String style() {
            return style;
        }

        /// Icon beside the words.
        public String icon() {
            return icon;
        }
    }
}
