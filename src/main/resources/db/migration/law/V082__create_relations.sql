-- What the current revision of an item relies on, and what it only mentions: a decision by its number, or a norm in its
-- usual spelling. Worked out from its fields, like law.decision.
create table law.relation (
    item_id text not null references items.item,
    position integer not null,
    relies boolean not null,
    key text not null,
    court text not null,
    on_date date,
    norm text not null,
    written text not null,
    primary key (item_id, position)
);
create index relation_key on law.relation (key) where key <> '';
create index relation_norm on law.relation (norm) where norm <> '';

-- Decisions of which some item says that they hold no longer: `cause` is the item that says so.
create view law.fallen as
    select i.item_id as cause, i.key, i.court, i.on_date, i.aktenzeichen, i.effect
      from law.instanz i
     where not i.later and i.key <> '' and i.effect in ('AUFGEHOBEN', 'GEAENDERT', 'ANDERS_ENTSCHIEDEN')
    union
    select i.item_id, d.key, d.court, d.on_date, d.aktenzeichen, i.effect
      from law.instanz i join law.decision d on d.item_id = i.item_id
     where i.later and i.effect in ('AUFGEHOBEN', 'GEAENDERT', 'ANDERS_ENTSCHIEDEN');

-- An item that relies on what fell, to be looked at again by its owner. `cause` is the item that says so, empty for a
-- norm that ended; `fallen` what fell, as people write it; `number` the revision that has to be looked at.
create table law.recheck (
    id text primary key,
    item_id text not null references items.item,
    number integer not null,
    cause text not null,
    key text not null,
    fallen text not null,
    effect text not null,
    opened_at timestamptz not null,
    due_on date not null,
    state text not null check (state in ('OPEN', 'VALID', 'CHANGED', 'WITHDRAWN', 'VOID')),
    reason text not null default '',
    answered_by text references membership.account,
    answered_at timestamptz,
    unique (item_id, cause, key),
    check ((state = 'OPEN') = (answered_at is null))
);
create index recheck_open on law.recheck (item_id) where state in ('OPEN', 'WITHDRAWN');
create index recheck_cause on law.recheck (cause) where state = 'OPEN';
grant select on law.fallen to langtisch_application;
grant select, insert, update, delete on law.relation, law.recheck to langtisch_application;
