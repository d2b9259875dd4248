package de.langtisch.law;

import de.langtisch.citations.LawBooks;
import de.langtisch.citations.Norm;
import de.langtisch.kernel.Slugs;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The texts of norms with their versions. Texts of law are open to everybody (§ 5 UrhG).
@Component
public class NormTexts {
    private final JdbcClient jdbc;

    NormTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first; a version without a first day stands last.
    public List<NormVersion> of(Norm norm) {
        return jdbc.sql("""
                select * from law.norm_version where book = ? and section = ?
                 order by valid_from desc nulls last, id""")
                .params(norm.book(), norm.section())
                .query(NormTexts::version)
                .list();
    }

    /// Norm and heading of every section of a book whose text is here, in the order of the book.
    public List<NormVersion> sections(String book) {
        return jdbc.sql("""
                select distinct on (lpad(substring(section from '^\\d+'), 6, '0'), section) *
                  from law.norm_version where book = ? and section <> ''
                 order by lpad(substring(section from '^\\d+'), 6, '0'), section, valid_from desc nulls last""").param(book).query(NormTexts::version).list();
    }

    /// The short name of the book with this slug: a known one, or one whose text was brought in.
    public Optional<String> book(String slug) {
        return LawBooks.withSlug(slug)
                .or(() -> jdbc.sql("select book from law.norm_version where slug = ? limit 1")
                        .param(slug)
                        .query(String.class)
                        .optional());
    }

    /// Takes versions in; returns how many are new or differ from what stood here.
    @Transactional
    int put(Collection<NormVersion> versions) {
        return jdbc.sql("""
                insert into law.norm_version as here (id, book, slug, section, title, body, valid_from, valid_to, source)
                select * from unnest(:ids::text[], :books::text[], :slugs::text[], :sections::text[], :titles::text[],
                                     :bodies::text[], :from::date[], :to::date[], :sources::text[])
                on conflict (id) do update
                   set book = excluded.book, slug = excluded.slug, section = excluded.section, title = excluded.title,
                       body = excluded.body, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                       source = excluded.source
                 where (here.book, here.section, here.title, here.body, here.valid_from, here.valid_to, here.source)
                       is distinct from (excluded.book, excluded.section, excluded.title, excluded.body,
                                         excluded.valid_from, excluded.valid_to, excluded.source)""")
                .param("ids", column(versions, NormVersion::id))
                .param("books", column(versions, v -> v.norm().book()))
                .param("slugs", column(versions, v -> Slugs.of(v.norm().book())))
                .param("sections", column(versions, v -> v.norm().section()))
                .param("titles", column(versions, NormVersion::title))
                .param("bodies", column(versions, NormVersion::body))
                .param("from", days(versions, NormVersion::validFrom))
                .param("to", days(versions, NormVersion::validTo))
                .param("sources", column(versions, NormVersion::source))
                .update();
    }

    private static String[] column(Collection<NormVersion> versions, Function<NormVersion, String> value) {
        return versions.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable Date[] days(
            Collection<NormVersion> versions, Function<NormVersion, @Nullable LocalDate> value) {
        return versions.stream()
                .map(version -> {
                    var day = value.apply(version);
                    return day == null ? null : Date.valueOf(day);
                })
                .toArray(Date[]::new);
    }

    private static NormVersion version(ResultSet row, int n) throws SQLException {
        return new NormVersion(
                row.getString("id"),
                new Norm(row.getString("book"), row.getString("section")),
                row.getString("title"),
                row.getString("body"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }
}
