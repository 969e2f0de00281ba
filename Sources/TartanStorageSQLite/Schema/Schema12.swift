// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The twelfth schema: a double-entry ledger that the database itself protects.
///
/// A posting is written in three steps of one transaction: its head, its lines, its seal. Only sealed postings are part of
/// `ledger_entries`. The trigger of the seal checks the number of lines and their sums. The head states the number of lines,
/// so that a sealed posting has no free position for another one.
///
/// The triggers run before a statement's conflict clause, because `INSERT OR REPLACE` would delete a row without a trigger.
/// The tables have no row IDs, with which it could replace any row.
enum Schema12 {
    static let ledger = """
        CREATE TABLE ledger_postings (
            source TEXT NOT NULL PRIMARY KEY CHECK (length(source) BETWEEN 1 AND 200 AND source NOT GLOB '*[^!-~]*'),
            reference TEXT NOT NULL CHECK (length(reference) BETWEEN 1 AND 200 AND reference NOT GLOB '*[^!-~]*'),
            kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 200 AND kind NOT GLOB '*[^!-~]*'),
            happened_at INTEGER NOT NULL,
            line_count INTEGER NOT NULL CHECK (line_count BETWEEN 2 AND 32),
            UNIQUE (source, line_count)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ledger_postings_by_reference ON ledger_postings (reference, happened_at);
        CREATE INDEX ledger_postings_by_time ON ledger_postings (happened_at);

        CREATE TABLE ledger_lines (
            source TEXT NOT NULL,
            position INTEGER NOT NULL,
            line_count INTEGER NOT NULL,
            account TEXT NOT NULL CHECK (account <> '' AND account NOT GLOB '*[^a-z_:-]*'),
            currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
            amount INTEGER NOT NULL
                CHECK (amount <> 0 AND amount BETWEEN -1000000000000000 AND 1000000000000000),
            PRIMARY KEY (source, position),
            FOREIGN KEY (source, line_count) REFERENCES ledger_postings (source, line_count),
            CHECK (position BETWEEN 1 AND line_count)
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX ledger_lines_by_account ON ledger_lines (account, currency, source);

        CREATE TABLE ledger_seals (
            source TEXT NOT NULL PRIMARY KEY,
            line_count INTEGER NOT NULL,
            FOREIGN KEY (source, line_count) REFERENCES ledger_postings (source, line_count),
            FOREIGN KEY (source, line_count) REFERENCES ledger_lines (source, position)
        ) STRICT, WITHOUT ROWID;

        CREATE VIEW ledger_entries AS
            SELECT p.source, p.reference, p.kind, p.happened_at, l.position, l.account, l.currency, l.amount
            FROM ledger_seals s JOIN ledger_postings p ON p.source = s.source JOIN ledger_lines l ON l.source = s.source;

        CREATE TRIGGER ledger_postings_once BEFORE INSERT ON ledger_postings
        WHEN EXISTS (SELECT 1 FROM ledger_postings WHERE source = NEW.source)
        BEGIN SELECT RAISE(ABORT, 'ledger: the source is already posted'); END;

        CREATE TRIGGER ledger_lines_once BEFORE INSERT ON ledger_lines
        WHEN EXISTS (
                SELECT 1 FROM ledger_lines WHERE source = NEW.source
                    AND (position = NEW.position OR account = NEW.account AND currency = NEW.currency))
            OR EXISTS (SELECT 1 FROM ledger_seals WHERE source = NEW.source)
            OR NOT EXISTS (
                SELECT 1 FROM ledger_postings WHERE source = NEW.source AND line_count = NEW.line_count)
        BEGIN SELECT RAISE(ABORT, 'ledger: the posting accepts no further line here'); END;

        CREATE TRIGGER ledger_seals_once BEFORE INSERT ON ledger_seals
        WHEN EXISTS (SELECT 1 FROM ledger_seals WHERE source = NEW.source)
        BEGIN SELECT RAISE(ABORT, 'ledger: the posting is already sealed'); END;

        CREATE TRIGGER ledger_seals_complete BEFORE INSERT ON ledger_seals
        WHEN NOT EXISTS (SELECT 1 FROM ledger_postings WHERE source = NEW.source AND line_count = NEW.line_count)
            OR (SELECT COUNT(*) FROM ledger_lines WHERE source = NEW.source) <> NEW.line_count
            OR EXISTS (SELECT 1 FROM ledger_lines WHERE source = NEW.source AND line_count <> NEW.line_count)
        BEGIN SELECT RAISE(ABORT, 'ledger: the posting is incomplete'); END;

        CREATE TRIGGER ledger_seals_balanced BEFORE INSERT ON ledger_seals
        WHEN EXISTS (
            SELECT 1 FROM ledger_lines WHERE source = NEW.source GROUP BY currency HAVING SUM(amount) <> 0)
        BEGIN SELECT RAISE(ABORT, 'ledger: the posting is unbalanced'); END;

        """ + protections

    /// Every row is permanent, except that what has no seal, and so never counted, can be deleted: its lines, then its head.
    private static let protections = [
        ("ledger_postings", isSealed + " OR EXISTS (SELECT 1 FROM ledger_lines WHERE source = OLD.source)"),
        ("ledger_lines", isSealed), ("ledger_seals", "1"),
    ].map { table, isPermanent in
        """
        CREATE TRIGGER \(table)_no_update BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, 'ledger: rows are permanent'); END;
        CREATE TRIGGER \(table)_no_delete BEFORE DELETE ON \(table) WHEN \(isPermanent)
        BEGIN SELECT RAISE(ABORT, 'ledger: rows are permanent'); END;
        """
    }.joined(separator: "\n")

    private static let isSealed = "EXISTS (SELECT 1 FROM ledger_seals WHERE source = OLD.source)"
}
