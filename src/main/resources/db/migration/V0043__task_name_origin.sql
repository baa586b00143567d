-- A step that a conflict asked for says so: a term of its settlement, or the debriefing after its level 5. Such steps
-- follow the conflict: agreed again, they are compared with the new terms; taken back, the open ones are cancelled.
alter table task add column origin varchar(16) constraint task_origin_known check (origin in ('TERM', 'DEBRIEFING'));
create index task_conflict_origin_ix on task (conflict_id, origin) where origin is not null;
