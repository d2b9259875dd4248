package de.langtisch.membership;

import de.langtisch.kernel.GremiumId;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The present Gremium seats of an account, as one column of a query for accounts.
final class SeatColumn {
    /// For `membership.account` under the alias `a`; the query binds `today`.
    static final String SQL = """
            array(select g.id || '|' || g.kind || '|' || s.function || '|' || g.name
                    from membership.gremium_seat s
                    join membership.gremium g on g.id = s.gremium_id
                   where s.account_id = a.id and s.valid_from <= :today
                     and (s.valid_to is null or s.valid_to >= :today)
                   order by g.position, g.name) as seats""";

    private SeatColumn() {}

    static List<SignedIn.Seat> read(Array column) throws SQLException {
        var seats = new ArrayList<SignedIn.Seat>();
        for (var seat : (String[]) column.getArray()) {
            var parts = seat.split("\\|", 4);
            seats.add(new SignedIn.Seat(
                    new GremiumId(parts[0]), parts[3], GremiumKind.valueOf(parts[1]), SeatFunction.valueOf(parts[2])));
        }
        return List.copyOf(seats);
    }
}
