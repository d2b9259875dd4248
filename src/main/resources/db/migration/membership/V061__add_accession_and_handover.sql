-- A partner on its way to membership has no date yet; `pending` keeps it apart from a member whose date nobody knows.
alter table membership.authority
    drop constraint authority_since_precision_check,
    drop constraint authority_check,
    add constraint authority_since_precision_check
        check (since_precision in ('day', 'month', 'year', 'not_later', 'unknown', 'pending')),
    add constraint authority_check check ((since is null) = (since_precision in ('unknown', 'pending')));

-- The day of leaving ends all rights by itself; this notes that accounts and items have followed.
alter table membership.authority add column left_completed boolean not null default false;

-- An address may return with a new seat, in the same authority or another one.
drop index membership.account_email;
create unique index account_email on membership.account (lower(email)) where state <> 'deactivated';

-- What was passed on in one step. The id comes from the form, so that sending it twice hands over once.
create table membership.handover (
    id text primary key,
    authority_id text not null references membership.authority,
    from_account text not null references membership.account,
    to_account text not null references membership.account
);

-- `message` is the key of a sentence, `count` and `name` (of a Gremium, or empty) fill it.
create table membership.handover_part (
    handover_id text not null references membership.handover,
    position integer not null,
    message text not null,
    count integer not null,
    name text not null default '',
    primary key (handover_id, position)
);

grant select, insert on membership.handover, membership.handover_part to langtisch_application;
