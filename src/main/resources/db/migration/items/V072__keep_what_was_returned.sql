-- A draft as it was given back, so that whoever releases sees what has changed since. It goes with the draft.
create table items.returned_state (
    draft_id    text primary key references items.draft (id) on delete cascade,
    content     text not null,
    label       text[] not null check (cardinality(label) > 0),
    public_from timestamptz,
    file_names  text[] not null
);
grant select, insert, update, delete on items.returned_state to langtisch_application;
