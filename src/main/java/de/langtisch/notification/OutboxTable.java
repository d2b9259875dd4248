package de.langtisch.notification;

/// The two tables of the outbox, and what each forgets of a mail that is done with.
enum OutboxTable {
    NOTICE("notification.notice", "reason = null, reason_argument = null, subscription = null"),
    LETTER("notification.letter", "address = null, arguments = null");

    private final String table;
    private final String forgetting;

    OutboxTable(String table, String forgetting) {
        this.table = table;
        this.forgetting = forgetting;
    }

    String table() {
        return table;
    }

    String forgetting() {
        return forgetting;
    }
}
