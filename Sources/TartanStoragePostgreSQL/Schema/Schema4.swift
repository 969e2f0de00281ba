// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The fourth schema: everything that is kept besides transactions, numbers and owners.
enum Schema4 {
    static let products = """
        CREATE TABLE product_fetches (
            item_id TEXT COLLATE "C" NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            product TEXT COLLATE "C" NOT NULL CHECK (product <> ''),
            state TEXT NOT NULL CHECK (state IN ('ready', 'notReady', 'unavailable', 'failed')),
            fetched_at BIGINT,
            request_ids TEXT NOT NULL,
            error_code TEXT,
            error_request_id TEXT,
            checked_at BIGINT NOT NULL,
            failures BIGINT NOT NULL CHECK (failures >= 0),
            next_at BIGINT NOT NULL,
            PRIMARY KEY (item_id, product)
        );

        CREATE TABLE balance_history (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            seen_at BIGINT NOT NULL,
            available NUMERIC CHECK (available <> 'NaN'),
            current NUMERIC CHECK (current <> 'NaN'),
            credit_limit NUMERIC CHECK (credit_limit <> 'NaN'),
            currency TEXT,
            unofficial_currency TEXT,
            PRIMARY KEY (item_id, account_id, seen_at),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        );

        CREATE TABLE securities (
            item_id TEXT COLLATE "C" NOT NULL REFERENCES items (item_id) ON DELETE CASCADE,
            security_id TEXT COLLATE "C" NOT NULL CHECK (security_id <> ''),
            name TEXT,
            ticker_symbol TEXT,
            isin TEXT,
            cusip TEXT,
            sedol TEXT,
            type TEXT,
            subtype TEXT,
            is_cash_equivalent BOOLEAN,
            close_price NUMERIC CHECK (close_price <> 'NaN'),
            close_price_as_of DATE,
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
            option_expires DATE,
            option_strike_price NUMERIC CHECK (option_strike_price <> 'NaN'),
            option_underlying_ticker TEXT,
            bond_yield NUMERIC CHECK (bond_yield <> 'NaN'),
            bond_yield_type TEXT,
            bond_face_value NUMERIC CHECK (bond_face_value <> 'NaN'),
            bond_issued_on DATE,
            bond_matures_on DATE,
            PRIMARY KEY (item_id, security_id)
        );

        CREATE TABLE holdings (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            security_id TEXT COLLATE "C" NOT NULL,
            position BIGINT NOT NULL CHECK (position >= 0),
            quantity NUMERIC NOT NULL CHECK (quantity <> 'NaN'),
            institution_price NUMERIC NOT NULL CHECK (institution_price <> 'NaN'),
            institution_price_as_of DATE,
            institution_price_time TEXT,
            institution_value NUMERIC NOT NULL CHECK (institution_value <> 'NaN'),
            cost_basis NUMERIC CHECK (cost_basis <> 'NaN'),
            vested_quantity NUMERIC CHECK (vested_quantity <> 'NaN'),
            vested_value NUMERIC CHECK (vested_value <> 'NaN'),
            currency TEXT,
            unofficial_currency TEXT,
            PRIMARY KEY (item_id, account_id, security_id, position),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE,
            FOREIGN KEY (item_id, security_id) REFERENCES securities (item_id, security_id) ON DELETE CASCADE
        );

        CREATE TABLE holding_tax_lots (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            security_id TEXT COLLATE "C" NOT NULL,
            position BIGINT NOT NULL,
            lot BIGINT NOT NULL CHECK (lot >= 0),
            institution_lot_id TEXT,
            purchased_at TEXT,
            quantity NUMERIC CHECK (quantity <> 'NaN'),
            purchase_price NUMERIC CHECK (purchase_price <> 'NaN'),
            cost_basis NUMERIC CHECK (cost_basis <> 'NaN'),
            current_value NUMERIC CHECK (current_value <> 'NaN'),
            position_type TEXT,
            PRIMARY KEY (item_id, account_id, security_id, position, lot),
            FOREIGN KEY (item_id, account_id, security_id, position)
                    REFERENCES holdings (item_id, account_id, security_id, position) ON DELETE CASCADE
        );

        CREATE TABLE investment_transactions (
            item_id TEXT COLLATE "C" NOT NULL,
            investment_transaction_id TEXT COLLATE "C" NOT NULL CHECK (investment_transaction_id <> ''),
            account_id TEXT COLLATE "C" NOT NULL,
            security_id TEXT COLLATE "C",
            cancel_transaction_id TEXT,
            date DATE NOT NULL,
            time TEXT,
            name TEXT NOT NULL,
            quantity NUMERIC NOT NULL CHECK (quantity <> 'NaN'),
            amount NUMERIC NOT NULL CHECK (amount <> 'NaN'),
            price NUMERIC NOT NULL CHECK (price <> 'NaN'),
            fees NUMERIC CHECK (fees <> 'NaN'),
            type TEXT NOT NULL,
            subtype TEXT NOT NULL,
            currency TEXT,
            unofficial_currency TEXT,
            PRIMARY KEY (item_id, investment_transaction_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE,
            FOREIGN KEY (item_id, security_id) REFERENCES securities (item_id, security_id) ON DELETE CASCADE
        );

        CREATE INDEX investment_transactions_by_day
            ON investment_transactions (item_id, date DESC, investment_transaction_id DESC);

        CREATE TABLE liabilities (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('credit', 'mortgage', 'student')),
            is_overdue BOOLEAN,
            last_payment_amount NUMERIC CHECK (last_payment_amount <> 'NaN'),
            last_payment_date DATE,
            last_statement_balance NUMERIC CHECK (last_statement_balance <> 'NaN'),
            last_statement_date DATE,
            next_payment_amount NUMERIC CHECK (next_payment_amount <> 'NaN'),
            next_payment_date DATE,
            past_due_amount NUMERIC CHECK (past_due_amount <> 'NaN'),
            interest_rate NUMERIC CHECK (interest_rate <> 'NaN'),
            interest_rate_type TEXT,
            origination_date DATE,
            origination_principal NUMERIC CHECK (origination_principal <> 'NaN'),
            ends_on DATE,
            outstanding_interest NUMERIC CHECK (outstanding_interest <> 'NaN'),
            escrow_balance NUMERIC CHECK (escrow_balance <> 'NaN'),
            interest_paid_this_year NUMERIC CHECK (interest_paid_this_year <> 'NaN'),
            principal_paid_this_year NUMERIC CHECK (principal_paid_this_year <> 'NaN'),
            payload BYTEA NOT NULL,
            PRIMARY KEY (item_id, account_id, kind),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        );

        CREATE TABLE liability_rates (
            item_id TEXT COLLATE "C" NOT NULL,
            account_id TEXT COLLATE "C" NOT NULL,
            kind TEXT COLLATE "C" NOT NULL,
            position BIGINT NOT NULL CHECK (position >= 0),
            percentage NUMERIC NOT NULL CHECK (percentage <> 'NaN'),
            type TEXT NOT NULL,
            balance_subject NUMERIC CHECK (balance_subject <> 'NaN'),
            interest_charge NUMERIC CHECK (interest_charge <> 'NaN'),
            PRIMARY KEY (item_id, account_id, kind, position),
            FOREIGN KEY (item_id, account_id, kind)
                    REFERENCES liabilities (item_id, account_id, kind) ON DELETE CASCADE
        );

        CREATE TABLE recurring_streams (
            item_id TEXT COLLATE "C" NOT NULL,
            stream_id TEXT COLLATE "C" NOT NULL CHECK (stream_id <> ''),
            account_id TEXT COLLATE "C" NOT NULL,
            direction TEXT NOT NULL CHECK (direction IN ('inflow', 'outflow')),
            name TEXT NOT NULL,
            merchant_name TEXT,
            first_date DATE NOT NULL,
            last_date DATE NOT NULL,
            predicted_next_date DATE,
            frequency TEXT NOT NULL,
            status TEXT NOT NULL,
            is_active BOOLEAN NOT NULL,
            average_amount NUMERIC CHECK (average_amount <> 'NaN'),
            last_amount NUMERIC CHECK (last_amount <> 'NaN'),
            currency TEXT,
            unofficial_currency TEXT,
            category_primary TEXT,
            category_detailed TEXT,
            PRIMARY KEY (item_id, stream_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        );

        CREATE TABLE recurring_stream_members (
            item_id TEXT COLLATE "C" NOT NULL,
            stream_id TEXT COLLATE "C" NOT NULL,
            transaction_id TEXT COLLATE "C" NOT NULL CHECK (transaction_id <> ''),
            position BIGINT NOT NULL CHECK (position >= 0),
            PRIMARY KEY (item_id, stream_id, transaction_id),
            FOREIGN KEY (item_id, stream_id) REFERENCES recurring_streams (item_id, stream_id) ON DELETE CASCADE
        );

        CREATE TABLE statements (
            item_id TEXT COLLATE "C" NOT NULL,
            statement_id TEXT COLLATE "C" NOT NULL CHECK (statement_id <> ''),
            account_id TEXT COLLATE "C" NOT NULL,
            year BIGINT NOT NULL,
            month BIGINT NOT NULL CHECK (month BETWEEN 1 AND 12),
            posted_on DATE,
            PRIMARY KEY (item_id, statement_id),
            FOREIGN KEY (item_id, account_id) REFERENCES accounts (item_id, account_id) ON DELETE CASCADE
        );
        """
}
