-- The first schema. The SQLite and the PostgreSQL file hold the same tables; a test compares them.
-- Keys are UUIDs of version 7 made by the program; a finding's is its identity over uploads.

create table setting (
    name  text not null primary key,
    value text not null
);

-- People and teams ----------------------------------------------------------------------------------------------------

create table person (
    id            text not null primary key,
    name          text not null unique,
    role          text not null,
    team          boolean not null,
    password_hash text,
    active        boolean not null,
    since         text not null
);

-- Files as received, each once whatever its names ----------------------------------------------------------------------

create table vault_file (
    sha256      text not null primary key,
    size        bigint not null,
    name        text not null,
    received_at text not null,
    received_by text not null
);

-- Returns and their uploads -------------------------------------------------------------------------------------------

create table statutory_return (
    id        text not null primary key,
    kind      text not null,
    year      integer not null,
    authority text not null,
    stage     text not null,
    deadline  text,
    unique (kind, year, authority)
);

create table submission (
    id        text not null primary key,
    return_id text not null references statutory_return (id),
    number    integer not null,
    hash      text not null,
    same_as   integer,
    program   text not null,
    judged_by integer not null,
    children  integer not null,
    given_at  text not null,
    given_by  text not null,
    unique (return_id, number)
);

create table submission_file (
    submission_id text not null references submission (id),
    position      integer not null,
    name          text not null,
    sha256        text not null references vault_file (sha256),
    what          text not null,
    primary key (submission_id, position)
);

create table submission_table (
    submission_id text not null references submission (id),
    position      integer not null,
    name          text not null,
    records       integer not null,
    primary key (submission_id, position)
);

-- What a child's records looked like, as digests: enough to know a child under a new identifier.
create table submission_child (
    submission_id text not null references submission (id),
    child         text not null,
    person_digest text not null,
    record_digest text not null,
    primary key (submission_id, child)
);

-- Findings over uploads -----------------------------------------------------------------------------------------------

-- A finding's work hangs on work_id: its own id, or that of the earlier finding it was matched with.
create table finding (
    id           text not null primary key,
    work_id      text not null,
    return_id    text not null references statutory_return (id),
    first_number integer not null,
    rule         text not null,
    severity     text not null,
    child        text not null,
    table_name   text not null,
    record_key   text not null,
    ordinal      integer not null,
    fields       text not null
);
create index finding_of_return on finding (return_id, rule);
create index finding_of_child on finding (return_id, child);
create index finding_of_work on finding (work_id);

-- In which uploads a finding was, and where; cells holds a digest of each cell of its record.
create table presence (
    submission_id text not null references submission (id),
    finding_id    text not null references finding (id),
    file          text not null,
    line          integer not null,
    row_number    integer not null,
    cells         text not null,
    primary key (submission_id, finding_id)
) without rowid;

create table finding_match (
    id            text not null primary key,
    return_id     text not null references statutory_return (id),
    submission_id text not null references submission (id),
    kind          text not null,
    before_id     text not null references finding (id),
    after_id      text not null references finding (id),
    confidence    integer not null,
    why           text not null,
    verdict       text not null,
    decided_at    text,
    decided_by    text
);
create index match_of_return on finding_match (return_id, submission_id);

create table triage (
    work_id    text not null primary key references finding (id),
    return_id  text not null references statutory_return (id),
    route      text,
    state      text not null,
    owner_id   text references person (id),
    due        text,
    version    integer not null,
    changed_at text not null,
    changed_by text not null
);
create index triage_of_return on triage (return_id, owner_id);

create table thread_entry (
    id        text not null primary key,
    return_id text not null references statutory_return (id),
    about     text not null,
    subject   text not null,
    said_at   text not null,
    said_by   text not null,
    words     text not null
);
create index thread_of_subject on thread_entry (return_id, about, subject);

-- What people did, each with what undoes it ----------------------------------------------------------------------------

create table action (
    id        text not null primary key,
    return_id text not null references statutory_return (id),
    kind      text not null,
    what      text not null,
    subject   text,
    done_at   text not null,
    done_by   text not null,
    undone_at text,
    undone_by text
);
create index action_of_return on action (return_id, done_at);

-- The triage of each finding before an action, and the version the action left it at.
create table action_change (
    action_id text not null references action (id),
    work_id   text not null references finding (id),
    route     text,
    state     text not null,
    owner_id  text,
    due       text,
    version   integer not null,
    primary key (action_id, work_id)
);

-- Amendments, notes, approvals, sign-off -------------------------------------------------------------------------------

create table amendment (
    id         text not null primary key,
    return_id  text not null references statutory_return (id),
    kind       text not null,
    child      text not null,
    table_name text not null,
    record_key text not null,
    field      text not null,
    old_value  text not null,
    new_value  text not null,
    why        text not null,
    made_at    text not null,
    made_by    text not null,
    withdrawn_at text,
    withdrawn_by text
);
create index amendment_of_return on amendment (return_id);

create table amendment_outcome (
    submission_id text not null references submission (id),
    amendment_id  text not null references amendment (id),
    outcome       text not null,
    found         text not null,
    primary key (submission_id, amendment_id)
);

create table note_template (
    id    text not null primary key,
    kind  text not null,
    year  integer not null,
    title text not null,
    words text not null,
    unique (kind, year, title)
);

create table note (
    id         text not null primary key,
    return_id  text not null references statutory_return (id),
    child      text not null,
    table_name text not null,
    record_key text not null,
    rule       text not null,
    words      text not null,
    version    integer not null,
    written_at text not null,
    written_by text not null,
    withdrawn_at text,
    withdrawn_by text
);
create index note_of_return on note (return_id, child);

create table approval (
    id          text not null primary key,
    return_id   text not null references statutory_return (id),
    what        text not null,
    asked_on    text not null,
    asked_by    text not null,
    answer      text not null,
    answered_on text,
    reference   text not null,
    version     integer not null
);
create index approval_of_return on approval (return_id);

create table sign_off (
    id            text not null primary key,
    return_id     text not null references statutory_return (id),
    submission_id text not null references submission (id),
    hash          text not null,
    prepared_by   text not null,
    prepared_at   text not null,
    signed_by     text,
    signed_at     text,
    statement     text not null,
    voided_at     text,
    void_reason   text,
    check (signed_by is null or signed_by <> prepared_by)
);
create index sign_off_of_return on sign_off (return_id);

-- Audit: grows only ---------------------------------------------------------------------------------------------------

create table audit (
    number   bigint not null primary key,
    at       text not null,
    who      text not null,
    what     text not null,
    return_id text not null,
    child    text not null,
    detail   text not null,
    seal     text not null
);
create index audit_of_child on audit (child);

-- The last entry, so that each new one is chained to it by one writer at a time.
create table audit_head (
    id     integer not null primary key check (id = 1),
    number bigint not null,
    seal   text not null
);
insert into audit_head (id, number, seal) values (1, 0, '');

create trigger audit_is_not_changed before update on audit
begin
    select raise(abort, 'audit entries are never changed');
end;

create trigger audit_is_not_deleted before delete on audit
begin
    select raise(abort, 'audit entries are never deleted');
end;
