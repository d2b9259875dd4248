package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.GremiumId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who sits in a Gremium today: authorities, each through its persons. An authority without a person stays a member.
@Component
public class GremiumSeats {
    private final JdbcClient jdbc;
    private final Clock clock;

    GremiumSeats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// An authority in a Gremium with the seats it sits there through.
    public record Member(AuthorityId authority, String authoritySlug, String authorityName, List<SeatOf> seats) {}

    /// One seat with its function there.
    public record SeatOf(String name, SeatFunction function) {}

    /// Authorities by name, Vorsitz first among the seats.
    public List<Member> of(GremiumId gremium) {
        Map<String, Member> members = new LinkedHashMap<>();
        jdbc.sql("""
                select au.id, au.slug, au.name as authority_name, a.name, s.function
                  from membership.gremium_authority ga
                  join membership.authority au on au.id = ga.authority_id
                  left join membership.account a on a.authority_id = au.id and a.state = 'active'
                       and exists (select 1 from membership.gremium_seat x where x.account_id = a.id
                                   and x.gremium_id = ga.gremium_id)
                  left join membership.gremium_seat s on s.account_id = a.id and s.gremium_id = ga.gremium_id
                       and s.valid_from <= :today and (s.valid_to is null or s.valid_to >= :today)
                 where ga.gremium_id = :gremium and ga.valid_from <= :today
                   and (ga.valid_to is null or ga.valid_to >= :today)
                 order by au.name, case s.function when 'CHAIR' then 0 when 'DEPUTY_CHAIR' then 1 when 'MEMBER' then 2
                          else 3 end, a.name""")
                .param("gremium", gremium.value())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    var id = row.getString("id");
                    var member = members.computeIfAbsent(id, i -> new Member(
                            new AuthorityId(i), "", "", new ArrayList<>()));
                    var seats = new ArrayList<>(member.seats());
                    if (row.getString("function") != null) {
                        seats.add(new SeatOf(row.getString("name"), SeatFunction.valueOf(row.getString("function"))));
                    }
                    members.put(id, new Member(
                            member.authority(), row.getString("slug"), row.getString("authority_name"), seats));
                });
        return List.copyOf(members.values());
    }
}
