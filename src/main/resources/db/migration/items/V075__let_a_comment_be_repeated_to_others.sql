-- The same remark may be made again once the item has other readers: the first one stays among the first.
drop index items.comment_once;
create unique index comment_once on items.comment (item_id, author, content_hash, label);
