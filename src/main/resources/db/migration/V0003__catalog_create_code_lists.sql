-- Code lists with labels in three languages. Rows come from seeds/codelists.json, by code; labels that an
-- admin changed survive an upgrade. A missing translation is null.

create table catalog_item (
  list_name  varchar(40)  not null,
  code       varchar(40)  not null constraint catalog_item_code_form check (code ~ '^[A-Z0-9_]+$'),
  en         varchar(400),
  ru         varchar(400),
  kk         varchar(400),
  position   integer      not null,
  valid_from date,
  valid_to   date,
  details    jsonb        not null default '{}',
  edited_at  timestamptz,
  edited_by  uuid         constraint catalog_item_edited_by_fk references staff,
  version    bigint       not null default 0,
  constraint catalog_item_pk primary key (list_name, code),
  constraint catalog_item_some_label check (coalesce(en, ru, kk) is not null),
  constraint catalog_item_validity check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
