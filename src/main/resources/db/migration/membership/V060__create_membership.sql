create schema membership;

-- A member authority (Mitgliedsbehoerde). `area` is the municipality key (AGS) or its beginning: a Kreis has five
-- digits, the Land two, the Bund none; an authority serves every area that its own is the beginning of.
-- `since` is as precise as it is known (domain.md 2): day, month, year, not_later, unknown.
create table membership.authority (
    id text primary key,
    slug text not null unique,
    name text not null unique,
    partner_type text not null,
    area text not null,
    since date,
    since_precision text not null check (since_precision in ('day', 'month', 'year', 'not_later', 'unknown')),
    since_source text not null default '',
    left_on date,
    check ((since is null) = (since_precision = 'unknown'))
);

-- The path of an accession: presentation, council decision, signature, effective date.
create table membership.accession (
    authority_id text primary key references membership.authority,
    presented_on date,
    council_decided_on date,
    signed_on date,
    effective_on date
);

-- The Kooperationsvereinbarung, dated, with its term; an extension is a row of its own.
create table membership.agreement (
    id text primary key,
    title text not null,
    signed_on date not null,
    effective_from date not null,
    effective_to date not null,
    signatories text not null,
    source text not null,
    check (effective_from <= effective_to)
);

create table membership.gremium (
    id text primary key,
    slug text not null unique,
    name text not null unique,
    kind text not null check (kind in ('LENKUNGSKREIS', 'LEITUNG', 'GESCHAEFTSSTELLE', 'FACHARBEITSKREIS')),
    topic text,
    purpose text not null default '',
    position integer not null default 0
);

-- An authority sits in a Gremium; a leaving person does not end it.
create table membership.gremium_authority (
    gremium_id text not null references membership.gremium,
    authority_id text not null references membership.authority,
    valid_from date not null,
    valid_to date,
    primary key (gremium_id, authority_id)
);

create table membership.account (
    id text primary key,
    email text not null,
    name text not null,
    authority_id text not null references membership.authority,
    password_hash text,
    state text not null check (state in ('invited', 'active', 'deactivated')),
    roles text[] not null default '{}',
    seconded boolean not null default false,
    person_name text not null default '',
    person_function text not null default '',
    duty_phone text not null default '',
    card_topics text[] not null default '{}',
    created_at timestamptz not null,
    deactivated_at timestamptz
);
create unique index account_email on membership.account (lower(email));
create index account_authority on membership.account (authority_id);

-- A person through whom an authority sits in a Gremium.
create table membership.gremium_seat (
    id text primary key,
    gremium_id text not null references membership.gremium,
    account_id text not null references membership.account,
    function text not null check (function in ('CHAIR', 'DEPUTY_CHAIR', 'MEMBER', 'DEPUTY')),
    valid_from date not null,
    valid_to date
);
create index gremium_seat_account on membership.gremium_seat (account_id);
create index gremium_seat_gremium on membership.gremium_seat (gremium_id);

-- A sign-in: only the hash of its secret is kept. `capacity` is for whom the account acts now.
create table membership.sign_in (
    secret_hash text primary key,
    account_id text not null references membership.account,
    capacity text not null check (capacity in ('HOME', 'OFFICE')),
    created_at timestamptz not null,
    seen_at timestamptz not null
);
create index sign_in_account on membership.sign_in (account_id);

-- Failed sign-ins by hash of what was typed and by network address, for the growing delay; kept a day.
create table membership.sign_in_failure (
    key_hash text not null,
    at timestamptz not null
);
create index sign_in_failure_key on membership.sign_in_failure (key_hash, at);

create table membership.invitation (
    secret_hash text primary key,
    account_id text not null references membership.account,
    purpose text not null check (purpose in ('invitation', 'password')),
    ends_at timestamptz not null,
    used_at timestamptz
);

create table membership.access_token (
    secret_hash text primary key,
    id text not null unique,
    account_id text not null references membership.account,
    name text not null,
    created_at timestamptz not null,
    used_on date
);

-- Whom to call: per authority and topic, functions and never private numbers.
create table membership.contact (
    id text primary key,
    authority_id text not null references membership.authority,
    topic text not null,
    unit text not null,
    mailbox text not null default '',
    phone text not null default '',
    hours text not null default '',
    on_call text not null default '',
    confirmed_on date not null,
    unique (authority_id, topic, unit)
);

grant usage on schema membership to langtisch_application;
grant select, insert, update, delete on all tables in schema membership to langtisch_application;
