package de.langtisch.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/// A journey through the portal as `./run` starts it: demo mode, embedded PostgreSQL and index in a folder of its own.
/// All journeys share one portal, and one browser whose visitors they take as parameters ([Visitors]).
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("journey")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"langtisch.demo=true", "langtisch.data=target/journey-${random.uuid}"})
@ExtendWith(Visitors.class)
public @interface JourneyTest {}
