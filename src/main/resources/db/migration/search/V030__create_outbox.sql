create schema search;

-- Every node has a copy of the index of its own, and one more while it rebuilds.
create table search.copy (
    id text primary key,
    seen_at timestamptz not null
);

-- What each copy still has to load anew. A row goes when its copy has it for good. No foreign key: a copy that is given
-- up must never make somebody's save fail; rows of copies that are gone are swept.
create table search.outbox (
    seq bigint generated always as identity primary key,
    copy text not null,
    document text not null,
    changed_at timestamptz not null
);

create index outbox_copy on search.outbox (copy, seq);

grant usage on schema search to langtisch_application;
grant select, insert, update, delete on search.copy, search.outbox to langtisch_application;
