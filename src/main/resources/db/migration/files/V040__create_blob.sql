-- Attachments, each content once (ADR 0005). The name of a file belongs to the attachment, not to its content.
create schema files;

create table files.blob (
    hash       text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    media_type text        not null,
    size       bigint      not null check (size between 1 and 26214400),
    bytes      bytea       not null check (octet_length(bytes) = size),
    text       text,
    created_at timestamptz not null
);

-- What comes in is packed already: do not try to pack it again.
alter table files.blob alter column bytes set storage external;

-- Content never changes; text may be added later, and a blob may be erased.
grant usage on schema files to langtisch_application;
grant select, insert, delete, update (text) on files.blob to langtisch_application;
