package de.langtisch.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;

/// A test of the whole portal over HTTP: the server as `./run` starts it, with the demo's cooperation and
/// a database of its own. All
/// such tests of a run share one portal; what one changes, no other may count on.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("module")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"langtisch.demo=true", "langtisch.data=target/server-${random.uuid}"})
@interface ServerTest {}
