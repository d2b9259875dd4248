create schema law;
grant usage on schema law to langtisch_application;

-- The text of a section of a law book in one of its versions; a day that is not known is null.
create table law.norm_version (
    id text primary key,
    book text not null,
    slug text not null,
    section text not null,
    title text not null,
    body text not null,
    valid_from date,
    valid_to date,
    source text not null,
    check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
create index norm_version_slug on law.norm_version (slug);
create index norm_version_norm on law.norm_version (book, section, valid_from);

-- A norm that the list of law books does not know and that the Geschäftsstelle has looked at.
create table law.norm_seen (
    id text primary key,
    norm text not null unique,
    seen_at timestamptz not null,
    seen_by text not null references membership.account
);

grant select, insert, update, delete on law.norm_version, law.norm_seen to langtisch_application;
