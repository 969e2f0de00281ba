-- Usage: psql -v ON_ERROR_STOP=1 -v parts=16 -f scripts/partition.sql postgresql://…
--
-- Lays the transactions of an empty Tartan database out in partitions by Item. `tartan migrate` then brings the rows.
BEGIN;
SELECT set_config('tartan.parts', :'parts', true);
DO $$
DECLARE
    key record;
BEGIN
    IF EXISTS (SELECT FROM transactions) THEN
        RAISE EXCEPTION 'The table transactions is not empty: make a new database, partition it, and move the rows with tartan migrate.';
    END IF;
    CREATE TEMPORARY TABLE foreign_keys ON COMMIT DROP AS
        SELECT conname AS name, conrelid::regclass::text AS child, pg_get_constraintdef(oid) AS definition
        FROM pg_constraint
        WHERE contype = 'f' AND 'transactions'::regclass IN (conrelid, confrelid);
    CREATE TABLE partitioned (LIKE transactions INCLUDING ALL) PARTITION BY HASH (item_id);
    FOR number IN 0 .. current_setting('tartan.parts')::int - 1 LOOP
        EXECUTE format('CREATE TABLE transactions_%s PARTITION OF partitioned FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
            number, current_setting('tartan.parts'), number);
    END LOOP;
    -- The keys of other tables that refer to it go with it, and come back below.
    DROP TABLE transactions CASCADE;
    ALTER TABLE partitioned RENAME TO transactions;
    FOR key IN SELECT * FROM foreign_keys LOOP
        EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I %s', key.child, key.name, key.definition);
    END LOOP;
END $$;
COMMIT;
