-- Plan items are kept as they were written: jsonb would put the fields of a record in another order, by which it is recognised.
alter table tandem.plan_items alter column item type json using item::text::json;
-- No query looks for a record in the journal.
drop index tandem.journal_record;
