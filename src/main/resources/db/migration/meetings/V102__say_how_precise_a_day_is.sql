-- Of what happened before the portal sometimes only the month is known.
alter table meetings.entry add column precision text not null default 'DAY' check (precision in ('DAY', 'MONTH'));
