package de.langtisch.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the type or module that breaks a rule of the house, and says why. No rule is broken otherwise: the convention
/// tests pass over what carries this, and `ExceptionsTests` holds the list of all that does.
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Excepted {
    /// The simple names of the convention tests that pass over it, such as `SizeTests`.
    String[] from();

    /// The reason, as a sentence.
    String because();
}
