package de.langtisch.membership;

import de.langtisch.kernel.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes the dates of accessions.
@Component
class AccessionRows {
    private final JdbcClient jdbc;

    AccessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Without dates when nothing is recorded, as for the founders.
    Accession of(AuthorityId authority) {
        return jdbc.sql("""
                select presented_on, council_decided_on, signed_on, effective_on
                  from membership.accession where authority_id = ?""")
                .param(authority.value())
                .query((row, n) -> new Accession(
                        MemberRows.day(row, "presented_on"),
                        MemberRows.day(row, "council_decided_on"),
                        MemberRows.day(row, "signed_on"),
                        MemberRows.day(row, "effective_on")))
                .optional()
                .orElse(Accession.BEGUN);
    }

    void keep(AuthorityId authority, Accession accession) {
        jdbc.sql("""
                insert into membership.accession
                       (authority_id, presented_on, council_decided_on, signed_on, effective_on)
                values (:authority, :presented, :decided, :signed, :effective)
                on conflict (authority_id) do update
                   set presented_on = excluded.presented_on, council_decided_on = excluded.council_decided_on,
                       signed_on = excluded.signed_on, effective_on = excluded.effective_on""")
                .param("authority", authority.value())
                .param("presented", accession.presentedOn())
                .param("decided", accession.councilDecidedOn())
                .param("signed", accession.signedOn())
                .param("effective", accession.effectiveOn())
                .update();
    }
}
