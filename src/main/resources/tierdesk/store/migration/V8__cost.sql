-- The ledger's lines, derived from the journal like all rows: by how much each entry changed what a ticket costs.
create table cost_line (
    row_no        bigint         not null, -- of the ticket
    entry         varchar(40)    not null, -- the journal entry that booked it
    work          varchar(40)    not null, -- the work entry whose minutes it sets
    kind          tinyint        not null,
    customer      varchar(200)   not null,
    level         varchar(60)    not null,
    worked_by     varchar(200)    not null,
    booked_at     bigint         not null,
    worked_at     bigint         not null, -- when the work began: the month and the day it counts in
    clock_millis  bigint         not null, -- the entry's place in the journal's order, with the two that follow
    clock_counter integer        not null,
    minutes       integer        not null,
    changed       integer        not null,
    billable      boolean        not null,
    hourly_rate   numeric(19, 4) not null,
    decimals      tinyint        not null, -- with which the rate is written
    amount        numeric(19, 4) not null,
    text          varchar(400)   not null,
    primary key (row_no, entry)
);
create index cost_line_worked on cost_line (customer, worked_at);
create index cost_line_booked on cost_line (customer, booked_at);
create index cost_line_person on cost_line (worked_by, worked_at);
create index cost_line_month  on cost_line (worked_at, customer);
create index cost_line_bookings on cost_line (booked_at, customer);

-- The grind meter in the queue: what the present level has cost, and what the next one would.
alter table ticket_row add column level_cost numeric(19, 4) default 0 not null;
alter table ticket_row add column effort_key integer default 0 not null; -- thousandths of the effort box that are spent
alter table ticket_row add column level_rate numeric(19, 4) default 0 not null; -- per hour, by the procedure, as the next one's
alter table ticket_row add column next_level varchar(60);
alter table ticket_row add column next_rate numeric(19, 4);
create index row_by_effort on ticket_row (closed, effort_key, row_no);

-- Closed tickets of which somebody ticked that a lower level could have solved them.
create table shift_left (
    row_no     bigint         not null primary key,
    closed_at  bigint         not null,
    category   varchar(200)   not null,
    level      varchar(60)    not null, -- that solved it
    below      varchar(60)    not null, -- the next lower one
    below_rate numeric(19, 4) not null, -- per hour, by the procedure
    lacked     tinyint        not null,
    minutes    integer        not null, -- at the level that solved it
    cost       numeric(19, 4) not null
);
create index shift_left_closed on shift_left (closed_at);
