-- The norms that a revision cites, in their usual spelling. Revisions from before hold none until they are published anew.
alter table items.revision add column norms text[] not null default '{}';
create index revision_norms on items.revision using gin (norms);
