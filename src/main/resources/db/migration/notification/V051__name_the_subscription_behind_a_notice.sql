-- The subscription that asked for a notice, so that its mail can offer to end just that one; empty when none did.
alter table notification.notice add column subscription text;
update notification.notice set subscription = '' where finished_at is null;
alter table notification.notice add check (finished_at is null or subscription is null);
