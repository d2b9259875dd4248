package de.langtisch.portal;

/// A seconded person asks in the home capacity for a page of the Geschäftsstelle: what is missing is one click.
class OtherCapacityNeeded extends RuntimeException {
    OtherCapacityNeeded() {
        super("other capacity needed", null, false, false);
    }
}
