package de.langtisch.membership;

import de.langtisch.ModuleTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/// A module test with a [MembershipWorld] and a [LetterBox].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest
@Import({MembershipWorld.Configuration.class, LetterBox.Configuration.class})
@interface MembershipTest {}
