-- A form that is sent twice writes once, also when both requests run at the same time.
-- Doubles from before go first.
delete from items.comment late using items.comment early
 where late.item_id = early.item_id and late.author = early.author and late.content_hash = early.content_hash
   and (late.written_at, late.id) > (early.written_at, early.id);
delete from items.review_note late using items.review_note early
 where late.draft_id = early.draft_id and late.field = early.field and late.author = early.author
   and late.text = early.text and (late.written_at, late.id) > (early.written_at, early.id);
create unique index comment_once on items.comment (item_id, author, content_hash);
create unique index review_note_once on items.review_note (draft_id, field, author, md5(text));
