package de.langtisch.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.GremiumId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LabelTests {
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private final Token hagen = new Token.OfAuthority(AuthorityId.random());
    private final Token essen = new Token.OfAuthority(AuthorityId.random());
    private final Token shisha = new Token.OfGremium(GremiumId.random());

    @Test
    void admitsWhoSharesOneToken() {
        var reader = Reader.with(List.of(Token.MEMBERS, hagen));
        assertThat(Label.of(essen, hagen).admits(reader, NOW)).isTrue();
        assertThat(Label.of(essen, shisha).admits(reader, NOW)).isFalse();
        assertThat(Label.of(Token.PUBLIC).admits(Reader.ANYBODY, NOW)).isTrue();
        assertThat(Label.of(Token.MEMBERS).admits(Reader.ANYBODY, NOW)).isFalse();
    }

    @Test
    void keepsThePublicOutUntilTheEmbargoEnds() {
        var label = new Label(new TreeSet<>(Set.of(Token.PUBLIC, hagen)), NOW.plusSeconds(60));
        assertThat(label.admits(Reader.ANYBODY, NOW)).isFalse();
        assertThat(label.admits(Reader.with(List.of(hagen)), NOW)).isTrue();
        assertThat(label.admits(Reader.ANYBODY, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void callsALabelWiderOnlyWhenItAdmitsSomebodyNew() {
        assertThat(Label.of(hagen, essen).isWiderThan(Label.of(hagen))).isTrue();
        assertThat(Label.of(hagen).isWiderThan(Label.of(hagen, essen))).isFalse();
        assertThat(Label.of(shisha).isWiderThan(Label.of(Token.MEMBERS))).isFalse();
        assertThat(Label.of(Token.MEMBERS).isWiderThan(Label.of(shisha))).isTrue();
        assertThat(Label.of(Token.PUBLIC).isWiderThan(Label.of(Token.MEMBERS))).isTrue();
    }

    @Test
    void callsAnEarlierEndOfTheEmbargoWider() {
        var later = new Label(new TreeSet<>(Set.of(Token.PUBLIC)), NOW.plusSeconds(60));
        assertThat(Label.of(Token.PUBLIC).isWiderThan(later)).isTrue();
        assertThat(later.isWiderThan(Label.of(Token.PUBLIC))).isFalse();
    }

    @Test
    void refusesMalformedCodes() {
        for (var code : List.of("", "admin", "gremium:", "authority:1", "members ", "gremium:' or 1=1")) {
            assertThatThrownBy(() -> Token.parse(code)).isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> Label.parse(List.of(), null)).isInstanceOf(BadInput.class);
    }
}
