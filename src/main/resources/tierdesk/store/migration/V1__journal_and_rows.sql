-- The journal is the truth: entries are only ever added.
create table journal (
    position      bigint                 not null primary key, -- order of arrival on this installation, from 1
    installation  varchar(12)            not null,
    sequence      bigint                 not null,
    clock_millis  bigint                 not null,
    clock_counter integer                not null,
    subject       uuid                   not null,
    kind          varchar(60)            not null,
    occurred_at   bigint                 not null, -- milliseconds since 1970 UTC, as all instants here
    recorded_by   varchar(200)           not null,
    payload       varbinary(1048576)     not null, -- JSON in UTF-8, the bytes that were hashed
    previous_hash binary(32)             not null,
    hash          binary(32)             not null,
    constraint journal_identity unique (installation, sequence)
);
create index journal_subject on journal (subject);

-- One row: who this installation is, and where its clock and counter stand.
create table installation (
    code           varchar(12) not null primary key,
    last_number    bigint      not null,
    clock_millis   bigint      not null,
    clock_counter  integer     not null,
    rows_version   integer     not null, -- of the program that derived the rows; another one derives them anew
    frames_stale   boolean     not null  -- a calendar or procedure changed and open tickets are still being recomputed
);

-- How far each installation's entries are here without a gap.
create table journal_head (
    installation varchar(12) not null primary key,
    sequence     bigint      not null,
    hash         binary(32)  not null
);

-- All that follows is derived from the journal and can be made again from it.
create table ticket_row (
    row_no                 bigint       not null primary key, -- the position of the entry that began the ticket
    id                     uuid         not null,
    number                 varchar(40)  not null,
    number_key             varchar(60)  not null,
    subject                varchar(400) not null,
    subject_key            varchar(60)  not null,
    customer               varchar(200) not null,
    customer_key           varchar(60)  not null,
    requester              varchar(200) not null,
    level                  varchar(60)  not null,
    level_index            integer      not null,
    stage                  tinyint      not null,
    standing               tinyint      not null,
    hand_over_pending      boolean      not null,
    priority               tinyint      not null,
    identified             boolean      not null,
    holder                 varchar(60),
    holder_key             varchar(60)  not null,
    hold                   tinyint,
    calendar               varchar(60)  not null,
    due_at                 bigint,
    frame_start            bigint,
    allowed_millis         bigint       not null,
    left_millis            bigint,
    time_key               bigint       not null,
    effort_minutes         integer      not null,
    effort_allowed_minutes integer      not null,
    verified               boolean      not null,
    unverified_close       boolean      not null,
    needs_a_look           boolean      not null,
    received_at            bigint       not null,
    last_activity_at       bigint       not null,
    next_alert_at          bigint,
    closed                 boolean      not null
);
-- An index for each order of the queue. The queue names the whole prefix in its "order by", so that nothing is sorted.
create index row_by_time     on ticket_row (closed, time_key, row_no);
create index row_by_number   on ticket_row (closed, number_key, row_no);
create index row_by_subject  on ticket_row (closed, subject_key, row_no);
create index row_by_customer on ticket_row (closed, customer_key, time_key, row_no);
create index row_by_level    on ticket_row (closed, level_index, time_key, row_no, level);
create index row_by_standing on ticket_row (closed, standing, time_key, row_no);
create index row_by_priority on ticket_row (closed, priority, time_key, row_no);
create index row_by_holder   on ticket_row (closed, holder_key, time_key, row_no);
create index row_by_received on ticket_row (closed, received_at, row_no);
create index row_by_activity on ticket_row (closed, last_activity_at, row_no);
create index row_by_look     on ticket_row (needs_a_look, row_no);
create index row_by_alert    on ticket_row (next_alert_at, row_no);

create table view_count (
    view_key varchar(80) not null primary key,
    tickets  bigint      not null
);

-- Alerts that still say something, and who hears them. Rank 0 is a breach, 1 a warning.
create table alert_row (
    row_no        bigint       not null,
    alert_key     varchar(200) not null,
    alert_rank    tinyint      not null,
    raised_at     bigint       not null,
    crossed_at    bigint       not null,
    snoozed_until bigint,
    list_only     boolean      not null,
    heard_holder  varchar(60),
    heard_level   varchar(60),
    heard_manager boolean      not null,
    primary key (row_no, alert_key)
);
create index alert_by_rank on alert_row (alert_rank, crossed_at, row_no);

-- Every warning and breach that was ever raised, for the figures of the days.
create table alert_raised (
    row_no    bigint       not null,
    alert_key varchar(200) not null,
    raised_at bigint       not null,
    level     varchar(60)  not null,
    breach    boolean      not null,
    primary key (row_no, alert_key)
);
create index alert_raised_at on alert_raised (raised_at, level, breach);

-- Which ticket a script's or another system's number became.
create table ticket_source (
    source          varchar(200) not null,
    external_number varchar(200) not null,
    ticket          uuid         not null,
    primary key (source, external_number, ticket)
);

-- Names that were used, for completing while typing. A scope is the customer, or blank.
create table name_used (
    kind         varchar(12)  not null,
    scope        varchar(200) not null,
    name         varchar(200) not null,
    uses         bigint       not null,
    last_used_at bigint       not null,
    primary key (kind, scope, name)
);
create table name_word (
    kind  varchar(12)  not null,
    scope varchar(200) not null,
    word  varchar(60)  not null,
    name  varchar(200) not null,
    primary key (kind, scope, word, name)
);
