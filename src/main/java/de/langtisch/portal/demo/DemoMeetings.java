package de.langtisch.portal.demo;

import de.langtisch.kernel.Ids;
import de.langtisch.labels.Label;
import de.langtisch.labels.Token;
import de.langtisch.meetings.Entry;
import de.langtisch.meetings.Rooms;
import de.langtisch.membership.Directory;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// What the bodies did as the Stadt Hagen reports it (Drucksache 0884/2021), for all members to read.
@Component
@ConditionalOnBooleanProperty("langtisch.demo")
class DemoMeetings implements DemoCooperation.DemoContent {
    private static final String SOURCE = "Drucksache 0884/2021 der Stadt Hagen";

    private final Rooms rooms;
    private final Directory directory;

    DemoMeetings(Rooms rooms, Directory directory) {
        this.rooms = rooms;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public void bring() {
        for (var gremium : directory.gremien()) {
            switch (gremium.kind()) {
                case LENKUNGSKREIS ->
                    enter(
                            gremium,
                            LocalDate.of(2020, 10, 8),
                            Entry.Precision.DAY,
                            Entry.Kind.DECIDED,
                            "Unter anderem: Facharbeitskreise bilden, um die kommunalen Partner zu vernetzen.");
                case FACHARBEITSKREIS ->
                    enter(
                            gremium,
                            LocalDate.of(2021, 4, 1),
                            Entry.Precision.MONTH,
                            Entry.Kind.MET,
                            "Der Facharbeitskreis hat seine Arbeit aufgenommen. Der genaue Tag der ersten Sitzung ist"
                                    + " nicht bekannt.");
                case LEITUNG, GESCHAEFTSSTELLE -> {}
            }
        }
    }

    private void enter(
            Directory.Gremium gremium, LocalDate day, Entry.Precision precision, Entry.Kind kind, String text) {
        var entry = new Entry(Ids.random(), day, precision, kind, text, SOURCE);
        rooms.enter(gremium.id(), entry, Label.of(Token.MEMBERS));
    }
}
