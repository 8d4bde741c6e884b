-- Who comes in. This installation's own: nothing of it is in the journal, so that no export, bundle or hub ever has it.
create table door (
    id           integer not null primary key, -- always 1
    sign_in      boolean not null,
    idle_minutes integer not null,             -- 0: does not lock by itself
    audit_days   integer not null              -- lines of the audit older than this are forgotten; 0: never
);
insert into door (id, sign_in, idle_minutes, audit_days) values (1, false, 10, 365);

create table credential (
    technician    varchar(60) not null primary key,
    salt          binary(16)  not null,
    hash          binary(32)  not null,
    memory_kib    integer     not null, -- Argon2id's cost when this was hashed; a later one may be higher
    iterations    integer     not null,
    parallelism   integer     not null,
    set_at        bigint      not null,
    failures      integer     not null, -- wrong ones in a row
    refused_until bigint                -- no further one is looked at before
);

-- Who did what. Lines are only added, and forgotten from the oldest on.
create table audit (
    number        bigint       not null primary key,
    noted_at      bigint       not null,
    person        varchar(200) not null,
    kind          varchar(40)  not null,
    about         varchar(200) not null,
    previous_hash binary(32)   not null,
    hash          binary(32)   not null
);
create index audit_by_person on audit (person, number);
create index audit_by_kind   on audit (kind, number);
create index audit_by_about  on audit (about, number);
create index audit_by_time   on audit (noted_at, number);

-- One row: where the lines that are kept begin, and where they end.
create table audit_head (
    id         integer    not null primary key, -- always 1
    forgotten  bigint     not null,             -- the last line that is no longer kept; 0 when all are
    first_hash binary(32) not null,             -- its seal
    number     bigint     not null,             -- the last line
    hash       binary(32) not null              -- its seal
);
insert into audit_head (id, forgotten, first_hash, number, hash) values (1, 0,
    X'0000000000000000000000000000000000000000000000000000000000000000', 0,
    X'0000000000000000000000000000000000000000000000000000000000000000');
