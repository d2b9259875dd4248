/// Pages of the law: bringing in decisions.
@NullMarked
package de.langtisch.law.web;

import org.jspecify.annotations.NullMarked;
