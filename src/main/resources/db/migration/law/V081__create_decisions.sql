-- What the current revisions of decisions say of themselves and of other instances. Worked out from their fields at
-- publication and worked out again at any time; who may see a line follows the label of its item, never this table.
create table law.decision (
    item_id text not null references items.item,
    key text not null,
    position integer not null,
    court text not null,
    on_date date,
    aktenzeichen text not null,
    appeal text not null,
    primary key (item_id, key)
);
create index decision_key on law.decision (key);

-- One line: the other decision, whether it came later, and what was done to the earlier of the two.
create table law.instanz (
    item_id text not null references items.item,
    later boolean not null,
    position integer not null,
    court text not null,
    on_date date,
    aktenzeichen text not null,
    key text not null,
    effect text not null,
    primary key (item_id, later, position)
);
create index instanz_key on law.instanz (key) where key <> '';

-- The sections that a decision lists as applied: by them decisions of one line are found.
create table law.applied_norm (
    item_id text not null references items.item,
    norm text not null,
    primary key (item_id, norm)
);
create index applied_norm_norm on law.applied_norm (norm);

-- Which revision of an item the tables above were worked out from.
create table law.item_read (
    item_id text primary key references items.item,
    number integer not null
);
grant select, insert, update, delete on law.decision, law.instanz, law.applied_norm, law.item_read
    to langtisch_application;
