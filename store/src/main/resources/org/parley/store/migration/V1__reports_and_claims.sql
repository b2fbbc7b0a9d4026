create table document (
  id varchar not null primary key,
  text text not null
);

-- Never updated: of two rows for one text and path, the one with the greater id is what holds now.
create table origin (
  id integer not null primary key,
  document_id varchar not null references document (id),
  path varchar not null,
  title varchar,
  outlet varchar,
  author varchar,
  genre varchar not null,
  report_date varchar,
  date_basis varchar,
  date_reason varchar,
  language varchar not null,
  taken_in_at varchar not null
);

create index origin_of_document on origin (document_id, path);

-- All that a reader goes by is its key; an absent date or author is '', for null would be unequal to itself.
create table reading (
  id integer not null primary key,
  document_id varchar not null references document (id),
  report_date varchar not null,
  genre varchar not null,
  author varchar not null,
  reader varchar not null,
  sentences text not null,
  read_at varchar not null,
  unique (document_id, report_date, genre, author, reader)
);

create table claim (
  reading_id integer not null references reading (id),
  ordinal integer not null,
  id varchar not null,
  json text not null,
  primary key (reading_id, ordinal)
);

create index claim_by_id on claim (id);
