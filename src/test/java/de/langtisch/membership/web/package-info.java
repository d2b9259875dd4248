@NullMarked
package de.langtisch.membership.web;

import org.jspecify.annotations.NullMarked;
