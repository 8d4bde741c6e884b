-- Vendor cases that are open, of tickets that are open: derived from the journal, like all rows.
create table vendor_case (
    row_no      bigint       not null,
    case_id     varchar(60)  not null,
    vendor      varchar(200) not null,
    product     varchar(200) not null,
    case_number varchar(200) not null,
    contact     varchar(200) not null,
    asked_at    bigint       not null,
    due_at      bigint       not null, -- when the vendor promised to answer, else when to ask again
    promised    boolean      not null,
    primary key (row_no, case_id)
);
create index vendor_case_by_due on vendor_case (due_at, row_no, case_id);
