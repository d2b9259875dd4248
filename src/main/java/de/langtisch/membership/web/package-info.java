/// Pages of the membership: sign-in, own account, seats, members, Gremien and contacts.
@NullMarked
package de.langtisch.membership.web;

import org.jspecify.annotations.NullMarked;
