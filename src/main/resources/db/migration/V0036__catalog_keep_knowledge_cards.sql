-- What helps with a cause, a gesture, a model, a barrier, in three languages. Cards come from seeds/knowledge/cards.csv, by
-- list and code; texts that an admin changed survive an upgrade.

create table knowledge_card (
  list_name varchar(40)   not null constraint knowledge_card_list_known
            check (list_name in ('conflict_cause', 'gesture', 'behaviour_model', 'client_barrier')),
  code      varchar(40)   not null,
  position  integer       not null,
  en        varchar(2000),
  ru        varchar(2000),
  kk        varchar(2000),
  edited_at timestamptz,
  edited_by uuid          constraint knowledge_card_edited_by_fk references staff,
  version   bigint        not null default 0,
  constraint knowledge_card_pk primary key (list_name, code),
  constraint knowledge_card_some_text check (coalesce(en, ru, kk) is not null)
);
revoke delete on knowledge_card from ${app_role};
