/// Long batteries and benchmarks, run by `./check NAME` and never by `./test`.
@NullMarked
package de.langtisch.checks;

import org.jspecify.annotations.NullMarked;
