-- A form that is sent twice writes once, also when both requests run at the same time. A cancelled date may be set anew.
-- Doubles from before go first.
delete from meetings.meeting late using meetings.meeting early
 where late.gremium_id = early.gremium_id and late.starts_at = early.starts_at and late.ends_at = early.ends_at
   and late.content_hash = early.content_hash and late.cancelled_at is null and early.cancelled_at is null
   and late.id > early.id;
delete from meetings.entry late using meetings.entry early
 where late.gremium_id = early.gremium_id and late.on_date = early.on_date and late.kind = early.kind
   and late.content_hash = early.content_hash and (late.written_at, late.id) > (early.written_at, early.id);
create unique index meeting_once on meetings.meeting (gremium_id, starts_at, ends_at, content_hash)
    where cancelled_at is null;
create unique index entry_once on meetings.entry (gremium_id, on_date, kind, content_hash);
