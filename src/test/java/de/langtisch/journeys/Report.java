package de.langtisch.journeys;

/// An experience report as a seat of an authority writes it, with all that is needed and not more.
record Report(String title, String did, String topic, String label) {
    private static final String HAPPENED = "Die Werte waren nachvollziehbar, der Betrieb hat sofort gelüftet.";

    static Report titled(String title) {
        return new Report(title, "Wir messen in Nebenräumen mit einem zweiten Gerät.", "Shisha", "Alle Mitglieder");
    }

    Report withLabel(String chosen) {
        return new Report(title, did, topic, chosen);
    }

    Report about(String chosen) {
        return new Report(title, did, chosen, label);
    }

    /// From the start page to the filled form.
    Visitor fill(Visitor author) {
        author.follow("Beitrag schreiben")
                .press("Schreiben: Erfahrungsbericht")
                .type("Titel", title)
                .type("Was haben Sie gemacht?", did)
                .type("Was ist passiert?", HAPPENED)
                .tick("hat sich bewährt")
                .tick(topic);
        return chooseLabel(author);
    }

    Visitor chooseLabel(Visitor author) {
        return author.choose("Verteiler", label).sees("Öffentlichkeit");
    }

    /// From the start page until it waits for its release.
    Visitor submit(Visitor author) {
        return fill(author).press("Zur Freigabe geben").sees("Dieser Entwurf wartet auf die Freigabe.");
    }

    /// Opens it in the queue of who may release it.
    Visitor review(Visitor releaser) {
        return releaser.open("/freigaben").follow(title).isAt(title);
    }

    Visitor release(Visitor releaser) {
        return review(releaser).press("Freigeben").sees("Der Beitrag ist freigegeben und veröffentlicht.");
    }

    /// Finds it by its title, as soon as the index has it.
    Visitor find(Visitor reader) {
        return reader.finds(title, title).follow(title).isAt(title);
    }
}
