/// Code that breaks the rules of the house on purpose: the convention tests prove with it that they can fail. It stands
/// outside the portal's packages, so that no application context finds it.
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
