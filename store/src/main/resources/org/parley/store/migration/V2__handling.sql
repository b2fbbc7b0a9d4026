-- Reports that were taken in before anybody could say how they are to be handled.
alter table origin add column handling varchar not null default 'public';
alter table origin add column citability varchar not null default 'named';
update origin set handling = 'internal' where genre = 'internal_note';
