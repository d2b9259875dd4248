/// Pages and calls where the modules meet: home, search, the API, information and operator pages.
@NullMarked
package de.langtisch.portal.web;

import org.jspecify.annotations.NullMarked;
