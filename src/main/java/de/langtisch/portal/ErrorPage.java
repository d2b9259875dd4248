package de.langtisch.portal;

/// What the error page says: what happened, what was kept, what to do, and the number under which the operator finds it
/// in the log. `kept` and `todo` are empty where `happened` is a whole sentence of a module. Nothing here repeats input
/// or internals.
record ErrorPage(int status, String title, String happened, String kept, String todo, String number) {}
