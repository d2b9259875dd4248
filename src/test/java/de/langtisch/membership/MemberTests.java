package de.langtisch.membership;

import static org.assertj.core.api.Assertions.assertThat;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.membership.Member.State;
import de.langtisch.membership.MemberSince.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MemberTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void isMemberFromTheFirstDayOn() {
        assertThat(member(TODAY, Precision.DAY, null).state(TODAY)).isEqualTo(State.PRESENT);
        assertThat(member(TODAY.plusDays(1), Precision.DAY, null).state(TODAY)).isEqualTo(State.JOINING);
    }

    @Test
    void isMemberWithAnUnknownDateButNotWithAnOpenOne() {
        assertThat(member(null, Precision.UNKNOWN, null).state(TODAY)).isEqualTo(State.PRESENT);
        assertThat(member(null, Precision.PENDING, null).state(TODAY)).isEqualTo(State.JOINING);
    }

    @Test
    void isFormerFromTheDayOfLeavingOn() {
        var since = LocalDate.of(2021, 1, 1);
        assertThat(member(since, Precision.YEAR, TODAY).state(TODAY)).isEqualTo(State.FORMER);
        assertThat(member(since, Precision.YEAR, TODAY.plusDays(1)).state(TODAY))
                .isEqualTo(State.PRESENT);
    }

    private static Member member(@Nullable LocalDate since, Precision precision, @Nullable LocalDate leftOn) {
        return new Member(AuthorityId.random(), "x", "X", "kommune", "", new MemberSince(since, precision), "", leftOn);
    }
}
