create schema items;

-- One item of knowledge. It has no text of its own: what it says stands in its revisions. Exactly one of the owners is
-- set. `external_id` is the id given at import,
-- `imported_hash` the hash of what was imported last.
create table items.item (
    id text primary key,
    kind text not null,
    owner_authority text references membership.authority,
    owner_gremium text references membership.gremium,
    former_member boolean not null default false,
    external_id text,
    imported_hash text,
    current_revision text,
    recalled_at timestamptz,
    created_by text references membership.account,
    created_at timestamptz not null,
    check ((owner_authority is null) <> (owner_gremium is null))
);
create unique index item_external_id on items.item (kind, external_id);

-- A published state of an item, immutable. `content` is canonical JSON; `content_hash` is cleared by the guard or the
-- row cannot exist; `approval_hash` is over content, label and attachments.
create table items.revision (
    id text primary key,
    item_id text not null references items.item,
    number integer not null,
    content text not null,
    content_hash text not null references privacy.clearance (content_hash),
    title text not null,
    topics text[] not null,
    facets jsonb not null,
    line text[] not null,
    on_date date not null,
    label text[] not null check (cardinality(label) > 0),
    public_from timestamptz,
    approval_hash text not null,
    author text references membership.account,
    approval text not null check (approval in ('RELEASE', 'IMPORT', 'EDITORIAL', 'OPEN_KIND', 'NARROWING')),
    approved_by text references membership.account,
    published_at timestamptz not null,
    unique (item_id, number)
);
alter table items.item
    add constraint item_current_revision foreign key (current_revision) references items.revision deferrable;
create index revision_label on items.revision using gin (label);
create index revision_topics on items.revision using gin (topics);
create index item_current on items.item (current_revision);
create index item_owner_authority on items.item (owner_authority);
create index item_owner_gremium on items.item (owner_gremium);

create table items.revision_attachment (
    revision_id text not null references items.revision,
    position integer not null,
    hash text not null references files.blob (hash),
    name text not null,
    usage_right text not null check (usage_right in ('OWN', 'OFFICIAL', 'LICENSED')),
    primary key (revision_id, position)
);

-- Work in progress on an item: at most one draft each. `version` counts saves; `submitted_hash` is what the releasing
-- person sees and approves.
create table items.draft (
    id text primary key,
    item_id text not null unique references items.item,
    base_revision text references items.revision,
    version integer not null,
    content text not null,
    label text[] not null default '{}',
    public_from timestamptz,
    author text references membership.account,
    state text not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED')),
    editorial boolean not null default false,
    submitted_at timestamptz,
    submitted_hash text,
    owner_approved_by text references membership.account,
    owner_approved_hash text,
    return_reason text not null default '',
    created_at timestamptz not null,
    updated_at timestamptz not null,
    warned_at timestamptz
);
create index draft_author on items.draft (author);
create index draft_state on items.draft (state);

create table items.draft_coauthor (
    draft_id text not null references items.draft on delete cascade,
    account_id text not null references membership.account,
    primary key (draft_id, account_id)
);

create table items.draft_attachment (
    draft_id text not null references items.draft on delete cascade,
    position integer not null,
    hash text not null references files.blob (hash),
    name text not null,
    usage_right text not null check (usage_right in ('OWN', 'OFFICIAL', 'LICENSED')),
    primary key (draft_id, position)
);

-- A note beside a submitted text, for author and releasing persons only.
create table items.review_note (
    id text primary key,
    draft_id text not null references items.draft on delete cascade,
    field text not null,
    text text not null,
    author text not null references membership.account,
    written_at timestamptz not null
);

-- An answer or remark under a published item; it is read by whoever may read the item.
create table items.comment (
    id text primary key,
    item_id text not null references items.item,
    text text not null,
    content_hash text not null references privacy.clearance (content_hash),
    author text not null references membership.account,
    authority_id text not null references membership.authority,
    written_at timestamptz not null
);
create index comment_item on items.comment (item_id);

-- What an account follows. `target` is a topic, an authority, a Gremium, or the query string of a saved
-- search.
create table items.subscription (
    id text primary key,
    account_id text not null references membership.account,
    target_kind text not null check (target_kind in ('TOPIC', 'AUTHORITY', 'GREMIUM', 'SEARCH')),
    target text not null,
    name text not null,
    rhythm text not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER')),
    created_at timestamptz not null,
    unique (account_id, target_kind, target)
);

-- Items published since the saved searches were asked last.
create table items.search_alert (
    item_id text primary key references items.item on delete cascade
);

grant usage on schema items to langtisch_application;
grant select, insert, update on items.item to langtisch_application;
-- Revisions are immutable for the application.
grant select, insert on items.revision, items.revision_attachment to langtisch_application;
grant select, insert, update, delete on items.draft, items.draft_coauthor, items.draft_attachment, items.review_note,
    items.comment, items.subscription, items.search_alert to langtisch_application;
grant delete on items.item to langtisch_application;
