/// The engine behind the port: analysis, one copy of the index in a folder, and answers from it, with Lucene. No type
/// of Lucene leaves this package, and nothing here knows of the database.
@NullMarked
package de.langtisch.search.lucene;

import org.jspecify.annotations.NullMarked;
