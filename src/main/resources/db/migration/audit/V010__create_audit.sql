-- The record of changes and of reads (ADR 0007). What the application may not do stands here, not in its code:
-- entries can be added and read, never changed or removed; read events can be added, never looked at.
create schema audit;
grant usage on schema audit to langtisch_application;

create table audit.entry (
    number     bigint generated always as identity primary key,
    at         timestamptz not null,
    account_id text check (account_id ~ '^[2-9a-hjkmnp-tv-z]{16}$'),
    capacity   text        not null check (capacity ~ '^[A-Z][A-Z_]{0,39}$'),
    action     text        not null check (length(action) <= 64 and action ~ '^[a-z]+(\.[a-z]+(-[a-z]+)*)+$'),
    subject    text        not null check (subject ~ '^([2-9a-hjkmnp-tv-z]{16}|[0-9a-f]{64}|[A-Z][A-Z_]{0,39})$'),
    other      text check (other ~ '^([2-9a-hjkmnp-tv-z]{16}|[0-9a-f]{64}|[A-Z][A-Z_]{0,39})$')
);
grant select, insert on audit.entry to langtisch_application;

create table audit.read_event (
    at           timestamptz not null,
    account_id   text        not null,
    authority_id text        not null,
    item_id      text        not null
);
create index read_event_at on audit.read_event (at);
grant insert on audit.read_event to langtisch_application;

create table audit.read_count (
    authority_id text   not null,
    month        date   not null,
    count        bigint not null,
    primary key (authority_id, month)
);
grant select on audit.read_count to langtisch_application;

-- Turns read events older than `before` into counts; never those of the last 90 days, whatever is asked for.
create function audit.reduce_read_events(before timestamptz) returns bigint
    language sql
    security definer
    set search_path = ''
as
$$
with gone as (
    delete from audit.read_event
    where at < least(before, now() - interval '90 days')
    returning authority_id, date_trunc('month', at at time zone 'Europe/Berlin')::date as month
), counted as (
    insert into audit.read_count as kept (authority_id, month, count)
    select authority_id, month, count(*) from gone group by authority_id, month order by authority_id, month
    on conflict (authority_id, month) do update set count = kept.count + excluded.count
    returning 1
)
select count(*) from gone, (select count(*) from counted) done;
$$;
revoke all on function audit.reduce_read_events(timestamptz) from public;
grant execute on function audit.reduce_read_events(timestamptz) to langtisch_application;
