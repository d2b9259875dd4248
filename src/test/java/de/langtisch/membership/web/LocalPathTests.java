package de.langtisch.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/zugang", "/zugang#eigenschaft", "/suche?q=a&seite=2", "/gremien/shisha/sitze"})
    void keepsOwnPages(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/ //evil",
                "javascript:alert(1)"
            })
    void leavesThePortalNever(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
