-- The text as it was given back, so that whoever releases sees what has changed since. It goes with the draft.
create table items.returned_text (
    draft_id text primary key references items.draft (id) on delete cascade,
    content  text not null
);
grant select, insert, update, delete on items.returned_text to langtisch_application;
