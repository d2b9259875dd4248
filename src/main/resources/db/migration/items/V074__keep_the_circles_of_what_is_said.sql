-- A note and a comment keep the circles of their time: what was said among few is not read by more when text or item
-- are given to more.
alter table items.review_note add column label text[] not null default '{}';
update items.review_note n set label = d.label from items.draft d where d.id = n.draft_id;
alter table items.comment add column label text[] not null default '{}';
update items.comment c set label = r.label
  from items.item i join items.revision r on r.id = i.current_revision where i.id = c.item_id;
