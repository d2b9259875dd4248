package de.langtisch.citations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the day of a decision: "29. April 2015", "27.11.1963", "26. 6. 2007", "1967-12-19".
final class DateReader {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 24;

    /// A day and where it ends.
    record Found(int start, int end, LocalDate date) {}

    private final Source source;

    DateReader(Source source) {
        this.source = source;
    }

    @Nullable
    Found at(int start) {
        int end = end(start);
        if (end < 0) {
            return null;
        }
        var written = source.text(start, end).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        return GermanDates.parse(written)
                .map(date -> new Found(start, end, date))
                .orElse(null);
    }

    /// The day that ends at `end`.
    @Nullable
    Found before(int end) {
        if (!Source.isDigit(source.at(end - 1))) {
            return null;
        }
        for (int start = end - SHORTEST; start >= 0 && start >= end - LONGEST; start--) {
            if (Source.isDigit(source.at(start)) && !Source.isDigit(source.at(start - 1)) && end(start) == end) {
                return at(start);
            }
        }
        return null;
    }

    private int end(int start) {
        int day = source.digits(start);
        if (day - start == 4 && source.at(day) == '-') {
            return iso(day);
        }
        if (day == start || day - start > 2 || source.at(day) != '.') {
            return -1;
        }
        int month = source.skipBlanks(day + 1);
        int monthEnd = source.digits(month);
        boolean number = monthEnd > month && monthEnd - month < 3 && source.at(monthEnd) == '.';
        if (!number) {
            monthEnd = source.letters(month);
            if (monthEnd - month < 3 || monthEnd - month > 9) {
                return -1;
            }
        }
        int year = source.skipBlanks(source.at(monthEnd) == '.' ? monthEnd + 1 : monthEnd);
        int end = source.digits(year);
        return end - year == 4 ? end : -1;
    }

    private int iso(int year) {
        int month = source.digits(year + 1);
        int day = source.at(month) == '-' ? source.digits(month + 1) : -1;
        return month - year == 3 && day - month == 3 ? day : -1;
    }
}
