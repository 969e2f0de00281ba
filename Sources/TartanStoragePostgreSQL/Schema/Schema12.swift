// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The twelfth schema: a double-entry ledger that the database itself protects.
///
/// A posting is written in three steps of one transaction: its head, its lines, its seal. Only sealed postings are part of
/// `ledger_entries`. The trigger of the seal checks the number of lines and their sums. The head states the number of lines,
/// so that a sealed posting has no free position for another one, whatever other transactions do at the same time. At the end
/// of a transaction, a posting without a seal is refused.
///
/// The functions that read tables find them in the ledger's schema only. Otherwise PostgreSQL would first look for temporary
/// tables, with which a session could show a check other lines than those that it seals.
enum Schema12 {
    static let ledger = """
        CREATE TABLE ledger_postings (
            source TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (source ~ '^[!-~]{1,200}$'),
            reference TEXT COLLATE "C" NOT NULL CHECK (reference ~ '^[!-~]{1,200}$'),
            kind TEXT COLLATE "C" NOT NULL CHECK (kind ~ '^[!-~]{1,200}$'),
            happened_at BIGINT NOT NULL,
            line_count BIGINT NOT NULL CHECK (line_count BETWEEN 2 AND 32),
            UNIQUE (source, line_count)
        );
        CREATE INDEX ledger_postings_by_reference ON ledger_postings (reference, happened_at);
        CREATE INDEX ledger_postings_by_time ON ledger_postings (happened_at);

        CREATE TABLE ledger_lines (
            source TEXT COLLATE "C" NOT NULL,
            position BIGINT NOT NULL,
            line_count BIGINT NOT NULL,
            account TEXT COLLATE "C" NOT NULL CHECK (account ~ '^[a-z_:-]+$'),
            currency TEXT COLLATE "C" NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
            amount BIGINT NOT NULL
                CHECK (amount <> 0 AND amount BETWEEN -1000000000000000 AND 1000000000000000),
            PRIMARY KEY (source, position),
            FOREIGN KEY (source, line_count) REFERENCES ledger_postings (source, line_count),
            CHECK (position BETWEEN 1 AND line_count)
        );
        CREATE UNIQUE INDEX ledger_lines_by_account ON ledger_lines (account, currency, source);

        CREATE TABLE ledger_seals (
            source TEXT COLLATE "C" NOT NULL PRIMARY KEY,
            line_count BIGINT NOT NULL,
            FOREIGN KEY (source, line_count) REFERENCES ledger_postings (source, line_count),
            FOREIGN KEY (source, line_count) REFERENCES ledger_lines (source, position)
        );

        CREATE VIEW ledger_entries AS
            SELECT p.source, p.reference, p.kind, p.happened_at, l.position, l.account, l.currency, l.amount
            FROM ledger_seals s JOIN ledger_postings p ON p.source = s.source JOIN ledger_lines l ON l.source = s.source;

        CREATE FUNCTION ledger_check_line() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT 1 FROM ledger_seals WHERE source = NEW.source) THEN
                RAISE EXCEPTION 'ledger: the posting accepts no further line' USING ERRCODE = '23514';
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER ledger_lines_before_seal BEFORE INSERT ON ledger_lines
            FOR EACH ROW EXECUTE FUNCTION ledger_check_line();

        CREATE FUNCTION ledger_check_seal() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM ledger_postings WHERE source = NEW.source AND line_count = NEW.line_count)
                OR (SELECT COUNT(*) FROM ledger_lines WHERE source = NEW.source) <> NEW.line_count
            THEN
                RAISE EXCEPTION 'ledger: the posting is incomplete' USING ERRCODE = '23514';
            END IF;
            IF EXISTS (
                SELECT 1 FROM ledger_lines WHERE source = NEW.source GROUP BY currency HAVING SUM(amount) <> 0)
            THEN
                RAISE EXCEPTION 'ledger: the posting is unbalanced' USING ERRCODE = '23514';
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER ledger_seals_checked BEFORE INSERT ON ledger_seals
            FOR EACH ROW EXECUTE FUNCTION ledger_check_seal();

        CREATE FUNCTION ledger_check_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM ledger_seals WHERE source = NEW.source) THEN
                RAISE EXCEPTION 'ledger: the posting has no seal' USING ERRCODE = '23514';
            END IF;
            RETURN NULL;
        END $$;
        CREATE CONSTRAINT TRIGGER ledger_postings_sealed AFTER INSERT ON ledger_postings
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_check_sealed();

        CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'ledger: rows are permanent' USING ERRCODE = '23514';
        END $$;

        DO $$
        DECLARE
            checked text;
        BEGIN
            FOREACH checked IN ARRAY ARRAY['ledger_check_line', 'ledger_check_seal', 'ledger_check_sealed'] LOOP
                EXECUTE format('ALTER FUNCTION %1$I.%2$I() SET search_path = %1$I, pg_temp', current_schema(), checked);
            END LOOP;
        END $$;

        """ + protections

    /// Every row is permanent.
    private static let protections = ["ledger_postings", "ledger_lines", "ledger_seals"].map { table in
        """
        CREATE TRIGGER \(table)_permanent BEFORE UPDATE OR DELETE ON \(table)
            FOR EACH ROW EXECUTE FUNCTION ledger_refuse();
        CREATE TRIGGER \(table)_no_truncate BEFORE TRUNCATE ON \(table)
            FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
        """
    }.joined(separator: "\n")
}
