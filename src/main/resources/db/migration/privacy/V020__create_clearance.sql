-- What may be published (ADR 0004). Only the guard's role writes here; a published revision refers to its row.
create schema privacy;
grant usage on schema privacy to langtisch_application, langtisch_guard;

create table privacy.clearance (
    content_hash text primary key check (content_hash ~ '^[0-9a-f]{64}$'),
    rule_set     text        not null,
    cleared_at   timestamptz not null
);
grant select, insert on privacy.clearance to langtisch_guard;
grant select, references on privacy.clearance to langtisch_application;
