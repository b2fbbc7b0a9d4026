-- What people decided; a row is one decision and is never changed. Its author and time stand in the JSON as well: here they
-- can be searched for.
create table judgement (
  id varchar not null primary key,
  made_at varchar not null,
  author varchar not null,
  json text not null,
  taken_in_at varchar not null
);
