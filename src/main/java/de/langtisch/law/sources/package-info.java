/// Readers of official sources of decisions: files in, decisions with warnings out. It knows neither database nor web
/// and takes no text of a publisher along.
@NullMarked
package de.langtisch.law.sources;

import org.jspecify.annotations.NullMarked;
