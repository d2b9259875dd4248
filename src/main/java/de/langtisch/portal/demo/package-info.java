/// The demo cooperation: the Sicherheitskooperation Ruhr as the seed and public sources describe it, with sample seats.
@NullMarked
package de.langtisch.portal.demo;

import org.jspecify.annotations.NullMarked;
