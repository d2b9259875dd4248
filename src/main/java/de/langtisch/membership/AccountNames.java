package de.langtisch.membership;

import de.langtisch.kernel.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Seat names with their authority ("Stadt Hagen, Ordnungsamt, Zugang 3"), for the record of changes.
@Component
class AccountNames {
    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AccountId, String> of(Collection<AccountId> accounts) {
        var names = new HashMap<AccountId, String>();
        jdbc.sql("""
                select a.id, au.name || ', ' || a.name as name
                  from membership.account a join membership.authority au on au.id = a.authority_id
                 where a.id = any (:ids::text[])""")
                .param("ids", accounts.stream().map(AccountId::value).toArray(String[]::new))
                .query(row -> {
                    names.put(new AccountId(row.getString("id")), row.getString("name"));
                });
        return names;
    }
}
