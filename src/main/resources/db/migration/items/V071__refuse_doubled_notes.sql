-- A form that is sent twice writes once, also when both requests run at the same time.
create unique index comment_once on items.comment (item_id, author, content_hash);
create unique index review_note_once on items.review_note (draft_id, field, author, md5(text));
