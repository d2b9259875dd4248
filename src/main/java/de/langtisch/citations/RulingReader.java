package de.langtisch.citations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts a decision together from court, day, number and places in journals, and remembers the one before for those that
/// only continue it.
final class RulingReader {
    private static final int NEAR = 160;
    private static final int PARALLEL = 60;
    private static final String HUMAN_RIGHTS = "EGMR";

    private final Source source;
    private final List<Citation> found;
    private final DateReader dates;
    private final CourtReader courts;
    private final HeadReader heads;
    private final AktenzeichenReader numbers;
    private final FundstelleReader places;
    private final EcliReader eclis;
    private HeadReader.@Nullable Head head;
    private @Nullable RulingCitation lastRuling;

    RulingReader(Source source, List<Citation> found) {
        this.source = source;
        this.found = found;
        this.dates = new DateReader(source);
        this.courts = new CourtReader(source);
        this.heads = new HeadReader(source, dates);
        this.numbers = new AktenzeichenReader(source);
        this.places = new FundstelleReader(source);
        this.eclis = new EcliReader(source);
    }

    int court(int at, int end) {
        if (source.startsWith("/NV", end) || source.startsWith(" / NV", end)) {
            var place = places.at(at);
            if (place != null) {
                return addFundstelle(at, place);
            }
        }
        var kind = CourtReader.kind(source.text(at, end));
        if (kind == null) {
            return end;
        }
        var court = courts.at(at, kind);
        var before = head;
        boolean joins = before != null && before.end() == court.start();
        head = joins && before != null ? heads.joined(before, court) : heads.after(court);
        return Math.max(end, court.end());
    }

    int number(int sign) {
        var number = numbers.around(sign);
        if (number == null && isNearHumanRightsCourt(sign)) {
            number = numbers.bare(sign);
        }
        if (number == null || number.start() < lastEnd()) {
            return sign + 1;
        }
        var whole = headEndingAt(number.start());
        int start = whole == null ? number.start() : whole.start();
        var court = whole == null ? courtWithoutHead(number) : whole.court();
        var date = whole == null || whole.date() == null ? dateBefore(start) : whole.date();
        var aktenzeichen = source.text(number.start(), number.end()).replaceAll("[\\s\\u00a0]+", " ");
        add(start, number.end(), new RulingCitation.Reference(court, date, aktenzeichen, "", ""));
        return number.end();
    }

    /// Its numbers have no sign: "EGMR, Karaçay c. Turquie, Urteil vom 27. März 2007, Nr. 6615/03".
    private boolean isNearHumanRightsCourt(int sign) {
        var court = head;
        var last = lastRuling;
        return court != null && court.court().equals(HUMAN_RIGHTS) && sign - court.end() < NEAR
                || last != null && last.reference().court().equals(HUMAN_RIGHTS) && sign - last.end() < NEAR;
    }

    private HeadReader.@Nullable Head headEndingAt(int start) {
        var last = head;
        return last != null && last.end() == start && last.start() >= lastEnd() ? last : null;
    }

    private String courtWithoutHead(AktenzeichenReader.Found number) {
        if (!number.court().isEmpty()) {
            return number.court();
        }
        var last = lastRuling;
        return last != null && number.start() - last.end() < NEAR
                ? last.reference().court()
                : "";
    }

    private @Nullable LocalDate dateBefore(int start) {
        int end = start;
        while (end > start - 8 && HeadReader.isSeparator(source.at(end - 1))) {
            end--;
        }
        var date = dates.before(end);
        return date == null ? null : date.date();
    }

    int fundstelle(int at, int end) {
        var place = places.at(at);
        if (place == null) {
            return CourtReader.kind(source.text(at, end)) == null ? end : court(at, end);
        }
        return addFundstelle(at, place);
    }

    private int addFundstelle(int at, FundstelleReader.Found place) {
        var whole = headEndingAt(at);
        if (whole == null && places.isOfLiterature(at) && !isParallel(at)) {
            return place.end();
        }
        int start = whole == null ? at : whole.start();
        addPlace(start, at, place.end(), whole == null ? place.court() : whole.court());
        int further = place.end();
        int next = place.court().isEmpty() ? -1 : places.continuationStart(further);
        while (next >= 0) {
            further = places.continuationEnd(next);
            var written = place.name() + " " + source.text(next, further);
            add(next, further, new RulingCitation.Reference(place.court(), null, "", "", written));
            next = places.continuationStart(further);
        }
        return further;
    }

    /// A parallel place says nothing of its own: it takes what the decision right before it says.
    private void addPlace(int start, int place, int end, String court) {
        var written = source.text(place, end);
        var last = lastRuling;
        boolean parallel = start == place && isParallel(place);
        add(
                start,
                end,
                parallel && last != null
                        ? last.reference().withFundstelle(written)
                        : new RulingCitation.Reference(court, null, "", "", written));
    }

    /// Right behind a decision, with at most a name between: "C-23/98 --J. Heerma--, Slg. 2000, I-419, UR 2000, 121".
    private boolean isParallel(int place) {
        var last = lastRuling;
        if (last == null || place - last.end() > PARALLEL) {
            return false;
        }
        for (int i = last.end(); i < place; i++) {
            char c = source.at(i);
            if (c == ';' || c == ')' || c == '\n') {
                return false;
            }
        }
        return true;
    }

    int ecli(int at, int end) {
        var ecli = source.at(end) == ':' ? eclis.at(at) : null;
        if (ecli == null) {
            return end;
        }
        add(
                at,
                ecli.end(),
                new RulingCitation.Reference(
                        "", ecli.ecli().date().orElse(null), "", ecli.ecli().value(), ""));
        return ecli.end();
    }

    private void add(int start, int end, RulingCitation.Reference reference) {
        var ruling = new RulingCitation(start, end, reference);
        found.add(ruling);
        lastRuling = ruling;
    }

    private int lastEnd() {
        return found.isEmpty() ? 0 : found.getLast().end();
    }
}
