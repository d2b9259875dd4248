-- A form that is sent twice writes once, also when both requests run at the same time. A cancelled date may be set anew.
create unique index meeting_once on meetings.meeting (gremium_id, starts_at, ends_at, content_hash)
    where cancelled_at is null;
create unique index entry_once on meetings.entry (gremium_id, on_date, kind, content_hash);
