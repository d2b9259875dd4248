-- The outbox (ADR 0006). A notice says what it is about, never what is written there; when its mail is done, only time,
-- recipient, kind and state are left, and for 30 days the subject's id. The number keeps the order in which
-- mails were enqueued. Times of a mail: enqueued, due (or, while it is
-- being sent, the end of the sender's claim), finished.
create schema notification;
grant usage on schema notification to langtisch_application;

create table notification.notice (
    id              text primary key,
    number          bigint generated always as identity,
    recipient       text        not null,
    kind            text        not null,
    subject         text,
    reason          text,
    reason_argument text,
    rhythm          text        not null check (rhythm in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    state           text        not null default 'WAITING'
        check (state in ('WAITING', 'SENDING', 'SENT', 'NOT_SENT', 'DROPPED', 'FAILED')),
    attempts        integer     not null default 0,
    enqueued_at     timestamptz not null,
    due_at          timestamptz not null,
    finished_at     timestamptz,
    demo_text       text,
    check ((state in ('WAITING', 'SENDING')) = (finished_at is null)),
    check (finished_at is null or (reason is null and reason_argument is null))
);
create unique index notice_waits_once on notification.notice (recipient, kind, subject, reason)
    where state = 'WAITING';
create index notice_due on notification.notice (due_at) where state in ('WAITING', 'SENDING');
create index notice_listed on notification.notice ((coalesce(finished_at, enqueued_at)));
grant select, insert, update, delete on notification.notice to langtisch_application;

create table notification.letter (
    id          text primary key,
    number      bigint generated always as identity,
    address     text,
    key         text        not null,
    arguments   text[],
    state       text        not null default 'WAITING'
        check (state in ('WAITING', 'SENDING', 'SENT', 'NOT_SENT', 'DROPPED', 'FAILED')),
    attempts    integer     not null default 0,
    enqueued_at timestamptz not null,
    due_at      timestamptz not null,
    finished_at timestamptz,
    demo_text   text,
    check ((state in ('WAITING', 'SENDING')) = (finished_at is null)),
    check (finished_at is null or (address is null and arguments is null))
);
create index letter_due on notification.letter (due_at) where state in ('WAITING', 'SENDING');
create index letter_listed on notification.letter ((coalesce(finished_at, enqueued_at)));
grant select, insert, update, delete on notification.letter to langtisch_application;
