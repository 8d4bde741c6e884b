-- What each ticket comes to in the manager's figures: derived from the journal, at its own pace.
create table ticket_figure (
    row_no                bigint         not null primary key,
    received_at           bigint         not null,
    closed_at             bigint,
    customer              varchar(200)   not null,
    category              varchar(200)   not null,
    priority              tinyint        not null,
    level                 varchar(60)    not null,
    started_at            varchar(60)    not null,
    started_lowest        boolean        not null,
    climbed               boolean        not null,
    reopened              boolean        not null,
    rejected              boolean        not null,
    ping_pong             boolean        not null,
    vendor                boolean        not null,
    unverified            boolean        not null,
    conforming            boolean        not null,
    qualify_millis        bigint,
    qualify_within_millis bigint         not null,
    resolve_millis        bigint,
    contract_millis       bigint         not null,
    cost                  decimal(18, 2) not null,
    way                   varchar(4000)  not null
);
create index figure_received on ticket_figure (received_at, row_no);

-- What it took at each level.
create table level_figure (
    row_no         bigint         not null,
    level          varchar(60)    not null,
    spent_millis   bigint,
    allowed_millis bigint         not null,
    minutes        integer        not null,
    cost           decimal(18, 2) not null,
    primary key (row_no, level)
);

-- One row: how far in the journal the figures have come, and which change of the shop they take into account.
create table figure_state (
    id            tinyint not null primary key,
    position      bigint  not null,
    shop_position bigint  not null
);
insert into figure_state values (1, 0, 0);
