package de.langtisch.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.ModuleTest;
import de.langtisch.kernel.AccountId;
import de.langtisch.kernel.GremiumId;
import de.langtisch.kernel.Ids;
import de.langtisch.meetings.Entry;
import de.langtisch.meetings.Rooms;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.Directory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// The access matrix of what Gremien keep in their rooms: dates on the page and as calendar file, dated entries. Each
/// is read by those who sit there, and by nobody else.
@ModuleTest
@Tag("matrix")
@SuppressWarnings("NullAway.Init")
class RoomMatrixModuleTests {
    private static final Map<String, String> CHAIRS = Map.of(
            "circle", "chair@beta.example",
            "steering", "steering@delta.example",
            "office", "editor@office.example",
            "head", "head@office.example");

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rooms rooms;

    @Autowired
    Directory directory;

    @Autowired
    Clock clock;

    private World world;
    private Channels channels;
    private final List<Room> planted = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    /// One room with the words that stand only there; `meeting` is the id of its date.
    record Room(String circle, String id, String meeting, String place, String agenda, String entry) {
        boolean isReadBy(Subject subject) {
            return subject.circles.contains(circle);
        }
    }

    @BeforeEach
    void plant() {
        world = new World(jdbc);
        channels = new Channels(http, world);
        CHAIRS.forEach((circle, chair) -> planted.add(plant(circle, chair)));
    }

    private Room plant(String circle, String chair) {
        var gremium = new GremiumId(world.id(circle));
        var capacity = chair.contains("office") ? Capacity.OFFICE : Capacity.HOME;
        var seat =
                directory.account(new AccountId(world.account(chair)), capacity).orElseThrow();
        var room = new Room(circle, gremium.value(), "", Ids.random(), Ids.random(), Ids.random());
        var start = clock.instant().plus(Duration.ofDays(3));
        rooms.announce(gremium, start, start.plus(Duration.ofHours(2)), room.place(), "TOP " + room.agenda(), seat);
        rooms.note(gremium, LocalDate.now(clock), Entry.Kind.MET, "Getagt: " + room.entry(), seat);
        var meeting = jdbc.sql("select id from meetings.meeting where gremium_id = ?")
                .param(gremium.value())
                .query(String.class)
                .single();
        return new Room(circle, room.id(), meeting, room.place(), room.agenda(), room.entry());
    }

    @Test
    void showsDatesAndEntriesToThoseWhoSitThereAndToNobodyElse() {
        for (var subject : Subject.values()) {
            for (var room : planted) {
                var page = text(channels.page(subject, "/gremien/" + room.id()));
                cell(subject, room, "place", page, room.place());
                cell(subject, room, "agenda", page, room.agenda());
                cell(subject, room, "entry", page, room.entry());
                var calendar =
                        text(channels.page(subject, "/gremien/" + room.id() + "/termine/" + room.meeting() + ".ics"));
                cell(subject, room, "calendar file", calendar, room.place());
                for (var other : planted) {
                    var crossed = "/gremien/" + other.id() + "/termine/" + room.meeting() + ".ics";
                    if (!other.equals(room)
                            && text(channels.page(subject, crossed)).contains(room.place())) {
                        failures.add(subject + " reads the date of " + room.circle() + " through " + other.circle());
                    }
                }
            }
            leaks(subject, "/", "/gremien", "/suche?q=Getagt", "/abonnements");
        }
        assertThat(failures).isEmpty();
    }

    private void cell(Subject subject, Room room, String channel, String text, String word) {
        if (text.contains(word) != room.isReadBy(subject)) {
            failures.add(subject + " " + channel + " of " + room.circle() + ": " + text.contains(word));
        }
    }

    private void leaks(Subject subject, String... addresses) {
        for (var address : addresses) {
            var text = text(channels.page(subject, address));
            planted.stream()
                    .filter(room -> !room.isReadBy(subject))
                    .filter(room -> List.of(room.place(), room.agenda(), room.entry()).stream()
                            .anyMatch(text::contains))
                    .forEach(room -> failures.add(subject + " " + address + " leaks " + room.circle()));
        }
    }

    /// Calendar files break long lines; what was broken is put together.
    private static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString().replace("\r\n ", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
