create schema meetings;

-- A date (Termin) of a Gremium with place and agenda; it is read by who sits there.
create table meetings.meeting (
    id text primary key,
    gremium_id text not null references membership.gremium,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    agenda text not null,
    content_hash text not null references privacy.clearance (content_hash),
    label text[] not null check (cardinality(label) > 0),
    public_from timestamptz,
    cancelled_at timestamptz,
    written_by text references membership.account,
    check (starts_at < ends_at)
);
create index meeting_gremium on meetings.meeting (gremium_id, starts_at);

-- A dated entry: the Gremium met, or decided something.
create table meetings.entry (
    id text primary key,
    gremium_id text not null references membership.gremium,
    on_date date not null,
    kind text not null check (kind in ('MET', 'DECIDED')),
    text text not null,
    source text not null default '',
    content_hash text not null references privacy.clearance (content_hash),
    label text[] not null check (cardinality(label) > 0),
    public_from timestamptz,
    written_by text references membership.account,
    written_at timestamptz not null
);
create index entry_gremium on meetings.entry (gremium_id, on_date);

grant usage on schema meetings to langtisch_application;
grant select, insert, update on meetings.meeting to langtisch_application;
grant select, insert on meetings.entry to langtisch_application;
