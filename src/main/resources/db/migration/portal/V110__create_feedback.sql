-- Feedback on the portal's accessibility, from anybody. Answered feedback is erased 90 days later.
create schema portal;
grant usage on schema portal to langtisch_application;

create table portal.feedback (
    id text primary key,
    sent_at timestamptz not null,
    page text not null check (length(page) <= 300),
    message text not null check (length(message) between 1 and 4000),
    address text not null check (length(address) <= 254),
    answered_at timestamptz
);
create index feedback_sent_at on portal.feedback (sent_at);
grant select, insert, update, delete on portal.feedback to langtisch_application;
