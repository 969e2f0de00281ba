// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The fourth schema: everything that is kept besides transactions, numbers and owners.
enum Schema4 {
    static let products = """
        CREATE TABLE product_fetches (
            item_id TEXT NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            product TEXT NOT NULL CHECK (product <> ''),
            state TEXT NOT NULL CHECK (state IN ('ready', 'notReady', 'unavailable', 'failed')),
            fetched_at INTEGER,
            request_ids TEXT NOT NULL,
            error_code TEXT,
            error_request_id TEXT,
            checked_at INTEGER NOT NULL,
            failures INTEGER NOT NULL CHECK (failures >= 0),
            next_at INTEGER NOT NULL,
            PRIMARY KEY (item_id, product)
        ) STRICT;

        CREATE TABLE balance_history (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            seen_at INTEGER NOT NULL,
            available TEXT CHECK (available <> '' AND available NOT GLOB '*[^0-9.-]*'),
            current TEXT CHECK (current <> '' AND current NOT GLOB '*[^0-9.-]*'),
            credit_limit TEXT CHECK (credit_limit <> '' AND credit_limit NOT GLOB '*[^0-9.-]*'),
            currency TEXT,
            unofficial_currency TEXT,
            PRIMARY KEY (item_id, account_id, seen_at),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE securities (
            item_id TEXT NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            security_id TEXT NOT NULL CHECK (security_id <> ''),
            name TEXT,
            ticker_symbol TEXT,
            isin TEXT,
            cusip TEXT,
            sedol TEXT,
            type TEXT,
            subtype TEXT,
            is_cash_equivalent INTEGER CHECK (is_cash_equivalent IN (0, 1)),
            close_price TEXT CHECK (close_price <> '' AND close_price NOT GLOB '*[^0-9.-]*'),
            close_price_as_of TEXT CHECK (length(close_price_as_of) = 10),
            updated_at TEXT,
            currency TEXT,
            unofficial_currency TEXT,
            institution_id TEXT,
            institution_security_id TEXT,
            proxy_security_id TEXT,
            market_identifier_code TEXT,
            cfi_code TEXT,
            sector TEXT,
            industry TEXT,
            option_type TEXT,
            option_expires TEXT CHECK (length(option_expires) = 10),
            option_strike_price TEXT
                    CHECK (option_strike_price <> '' AND option_strike_price NOT GLOB '*[^0-9.-]*'),
            option_underlying_ticker TEXT,
            bond_yield TEXT CHECK (bond_yield <> '' AND bond_yield NOT GLOB '*[^0-9.-]*'),
            bond_yield_type TEXT,
            bond_face_value TEXT CHECK (bond_face_value <> '' AND bond_face_value NOT GLOB '*[^0-9.-]*'),
            bond_issued_on TEXT CHECK (length(bond_issued_on) = 10),
            bond_matures_on TEXT CHECK (length(bond_matures_on) = 10),
            PRIMARY KEY (item_id, security_id)
        ) STRICT;

        CREATE TABLE holdings (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            security_id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            quantity TEXT NOT NULL CHECK (quantity <> '' AND quantity NOT GLOB '*[^0-9.-]*'),
            institution_price TEXT NOT NULL
                    CHECK (institution_price <> '' AND institution_price NOT GLOB '*[^0-9.-]*'),
            institution_price_as_of TEXT CHECK (length(institution_price_as_of) = 10),
            institution_price_time TEXT,
            institution_value TEXT NOT NULL
                    CHECK (institution_value <> '' AND institution_value NOT GLOB '*[^0-9.-]*'),
            cost_basis TEXT CHECK (cost_basis <> '' AND cost_basis NOT GLOB '*[^0-9.-]*'),
            vested_quantity TEXT CHECK (vested_quantity <> '' AND vested_quantity NOT GLOB '*[^0-9.-]*'),
            vested_value TEXT CHECK (vested_value <> '' AND vested_value NOT GLOB '*[^0-9.-]*'),
            currency TEXT,
            unofficial_currency TEXT,
            PRIMARY KEY (item_id, account_id, security_id, position),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE,
            FOREIGN KEY (item_id, security_id) REFERENCES securities (item_id, security_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE holding_tax_lots (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            security_id TEXT NOT NULL,
            position INTEGER NOT NULL,
            lot INTEGER NOT NULL CHECK (lot >= 0),
            institution_lot_id TEXT,
            purchased_at TEXT,
            quantity TEXT CHECK (quantity <> '' AND quantity NOT GLOB '*[^0-9.-]*'),
            purchase_price TEXT CHECK (purchase_price <> '' AND purchase_price NOT GLOB '*[^0-9.-]*'),
            cost_basis TEXT CHECK (cost_basis <> '' AND cost_basis NOT GLOB '*[^0-9.-]*'),
            current_value TEXT CHECK (current_value <> '' AND current_value NOT GLOB '*[^0-9.-]*'),
            position_type TEXT,
            PRIMARY KEY (item_id, account_id, security_id, position, lot),
            FOREIGN KEY (item_id, account_id, security_id, position)
                    REFERENCES holdings (item_id, account_id, security_id, position) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE investment_transactions (
            item_id TEXT NOT NULL,
            investment_transaction_id TEXT NOT NULL CHECK (investment_transaction_id <> ''),
            account_id TEXT NOT NULL,
            security_id TEXT,
            cancel_transaction_id TEXT,
            date TEXT NOT NULL CHECK (length(date) = 10),
            time TEXT,
            name TEXT NOT NULL,
            quantity TEXT NOT NULL CHECK (quantity <> '' AND quantity NOT GLOB '*[^0-9.-]*'),
            amount TEXT NOT NULL CHECK (amount <> '' AND amount NOT GLOB '*[^0-9.-]*'),
            price TEXT NOT NULL CHECK (price <> '' AND price NOT GLOB '*[^0-9.-]*'),
            fees TEXT CHECK (fees <> '' AND fees NOT GLOB '*[^0-9.-]*'),
            type TEXT NOT NULL,
            subtype TEXT NOT NULL,
            currency TEXT,
            unofficial_currency TEXT,
            PRIMARY KEY (item_id, investment_transaction_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE,
            FOREIGN KEY (item_id, security_id) REFERENCES securities (item_id, security_id) ON DELETE CASCADE
        ) STRICT;

        CREATE INDEX investment_transactions_by_day
            ON investment_transactions (item_id, date DESC, investment_transaction_id DESC);

        CREATE TABLE liabilities (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('credit', 'mortgage', 'student')),
            is_overdue INTEGER CHECK (is_overdue IN (0, 1)),
            last_payment_amount TEXT
                    CHECK (last_payment_amount <> '' AND last_payment_amount NOT GLOB '*[^0-9.-]*'),
            last_payment_date TEXT CHECK (length(last_payment_date) = 10),
            last_statement_balance TEXT
                    CHECK (last_statement_balance <> '' AND last_statement_balance NOT GLOB '*[^0-9.-]*'),
            last_statement_date TEXT CHECK (length(last_statement_date) = 10),
            next_payment_amount TEXT
                    CHECK (next_payment_amount <> '' AND next_payment_amount NOT GLOB '*[^0-9.-]*'),
            next_payment_date TEXT CHECK (length(next_payment_date) = 10),
            past_due_amount TEXT CHECK (past_due_amount <> '' AND past_due_amount NOT GLOB '*[^0-9.-]*'),
            interest_rate TEXT CHECK (interest_rate <> '' AND interest_rate NOT GLOB '*[^0-9.-]*'),
            interest_rate_type TEXT,
            origination_date TEXT CHECK (length(origination_date) = 10),
            origination_principal TEXT
                    CHECK (origination_principal <> '' AND origination_principal NOT GLOB '*[^0-9.-]*'),
            ends_on TEXT CHECK (length(ends_on) = 10),
            outstanding_interest TEXT
                    CHECK (outstanding_interest <> '' AND outstanding_interest NOT GLOB '*[^0-9.-]*'),
            escrow_balance TEXT CHECK (escrow_balance <> '' AND escrow_balance NOT GLOB '*[^0-9.-]*'),
            interest_paid_this_year TEXT
                    CHECK (interest_paid_this_year <> '' AND interest_paid_this_year NOT GLOB '*[^0-9.-]*'),
            principal_paid_this_year TEXT
                    CHECK (principal_paid_this_year <> '' AND principal_paid_this_year NOT GLOB '*[^0-9.-]*'),
            payload BLOB NOT NULL,
            PRIMARY KEY (item_id, account_id, kind),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE liability_rates (
            item_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            percentage TEXT NOT NULL CHECK (percentage <> '' AND percentage NOT GLOB '*[^0-9.-]*'),
            type TEXT NOT NULL,
            balance_subject TEXT CHECK (balance_subject <> '' AND balance_subject NOT GLOB '*[^0-9.-]*'),
            interest_charge TEXT CHECK (interest_charge <> '' AND interest_charge NOT GLOB '*[^0-9.-]*'),
            PRIMARY KEY (item_id, account_id, kind, position),
            FOREIGN KEY (item_id, account_id, kind)
                    REFERENCES liabilities (item_id, account_id, kind) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE recurring_streams (
            item_id TEXT NOT NULL,
            stream_id TEXT NOT NULL CHECK (stream_id <> ''),
            account_id TEXT NOT NULL,
            direction TEXT NOT NULL CHECK (direction IN ('inflow', 'outflow')),
            name TEXT NOT NULL,
            merchant_name TEXT,
            first_date TEXT NOT NULL CHECK (length(first_date) = 10),
            last_date TEXT NOT NULL CHECK (length(last_date) = 10),
            predicted_next_date TEXT CHECK (length(predicted_next_date) = 10),
            frequency TEXT NOT NULL,
            status TEXT NOT NULL,
            is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
            average_amount TEXT CHECK (average_amount <> '' AND average_amount NOT GLOB '*[^0-9.-]*'),
            last_amount TEXT CHECK (last_amount <> '' AND last_amount NOT GLOB '*[^0-9.-]*'),
            currency TEXT,
            unofficial_currency TEXT,
            category_primary TEXT,
            category_detailed TEXT,
            PRIMARY KEY (item_id, stream_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE recurring_stream_members (
            item_id TEXT NOT NULL,
            stream_id TEXT NOT NULL,
            transaction_id TEXT NOT NULL CHECK (transaction_id <> ''),
            position INTEGER NOT NULL CHECK (position >= 0),
            PRIMARY KEY (item_id, stream_id, transaction_id),
            FOREIGN KEY (item_id, stream_id) REFERENCES recurring_streams (item_id, stream_id) ON DELETE CASCADE
        ) STRICT;

        CREATE TABLE statements (
            item_id TEXT NOT NULL,
            statement_id TEXT NOT NULL CHECK (statement_id <> ''),
            account_id TEXT NOT NULL,
            year INTEGER NOT NULL,
            month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
            posted_on TEXT CHECK (length(posted_on) = 10),
            PRIMARY KEY (item_id, statement_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        ) STRICT;
        """
}
