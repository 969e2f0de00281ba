// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes

extension ItemRecord {
    /// Reads a row of `items`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("items", "item_id")
        self.init(
            itemID: try row.word("item_id"), userID: try row.word("user_id"),
            institutionID: row.optionalWord("institution_id"), institutionName: row.optionalText("institution_name"),
            accessToken: SealedBytes(try row.blob("access_token")),
            products: try row.text("products").split(separator: ",").map(String.init),
            createdAt: try row.instant("created_at"))
        condition = ItemCondition(
            try row.choice("health"), since: try row.instant("health_since"),
            errorCode: row.optionalText("health_error_code"), endsAt: try row.optionalInstant("health_ends_at"),
            outage: try row.optionalInstant("health_outage_since").map {
                ItemCondition.Outage(errorCode: row.optionalText("health_outage_code") ?? "", since: $0)
            })
        removingSince = try row.optionalInstant("removing_since")
        sync.cursor = try row.text("cursor")
        sync.generation = try row.counter("generation")
        sync.syncedGeneration = try row.counter("synced_generation")
        sync.isInitialUpdateComplete = try row.bool("is_initial_complete")
        sync.isHistoricalUpdateComplete = try row.bool("is_historical_complete")
        sync.lastSyncedAt = try row.optionalInstant("last_synced_at")
        sync.failures = try row.count("failures")
        sync.retryAt = try row.optionalInstant("retry_at")
        sync.pollAt = try row.optionalInstant("poll_at")
        sync.freshness = try row.optionalSeconds("freshness_seconds")
        sync.fence = try row.counter("fence")
        sync.leaseOwner = row.optionalText("lease_owner")
        sync.leaseUntil = try row.optionalInstant("lease_until")
    }
}

extension AccountRecord {
    /// Reads a row of `accounts`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("accounts", "item_id", "account_id")
        self.init(
            itemID: try row.word("item_id"), accountID: try row.word("account_id"), name: try row.text("name"),
            officialName: row.optionalText("official_name"), mask: row.optionalText("mask"),
            type: try row.text("type"), subtype: row.optionalText("subtype"),
            balances: AccountRecord.Balances(
                available: try row.optionalDecimal("available"), current: try row.optionalDecimal("current"),
                limit: try row.optionalDecimal("credit_limit"), currency: row.optionalWord("currency"),
                unofficialCurrency: row.optionalWord("unofficial_currency"),
                lastUpdated: row.optionalText("balances_updated_at").map(Timestamp.init(_:))),
            verificationStatus: row.optionalText("verification_status"),
            persistentAccountID: row.optionalText("persistent_account_id"),
            holderCategory: row.optionalText("holder_category"), updatedAt: try row.instant("updated_at"),
            removedAt: try row.optionalInstant("removed_at"))
    }
}

extension TransactionRow {
    /// Reads a row of `transactions` with the user's edits, as `edit_category` and so on.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("transactions", "item_id", "transaction_id")
        self.init(
            record: try TransactionRecord(row), userID: try row.word("user_id"),
            edits: try TransactionEdits(row, prefix: "edit_"),
            firstSeenAt: try row.instant("first_seen_at"), changedAt: try row.instant("changed_at"),
            removedAt: try row.optionalInstant("removed_at"), replacedBy: row.optionalWord("replaced_by"))
    }
}

extension TransactionRecord {
    init(_ row: some StoredRow) throws(StorageError) {
        self.init(
            itemID: try row.word("item_id"), transactionID: try row.word("transaction_id"),
            accountID: try row.word("account_id"), amount: try row.optionalDecimal("amount") ?? .nan,
            currency: row.optionalWord("currency"), date: try row.day("date"), name: try row.text("name"),
            isPending: try row.optionalBool("is_pending"),
            pendingTransactionID: row.optionalWord("pending_transaction_id"))
        unofficialCurrency = row.optionalWord("unofficial_currency")
        authorizedDate = try row.optionalDay("authorized_date")
        time = row.optionalText("time").map(Timestamp.init(_:))
        authorizedTime = row.optionalText("authorized_time").map(Timestamp.init(_:))
        merchantName = row.optionalText("merchant_name")
        merchantEntityID = row.optionalText("merchant_entity_id")
        originalDescription = row.optionalText("original_description")
        paymentChannel = row.optionalText("payment_channel")
        transactionCode = row.optionalText("transaction_code")
        if let primary = row.optionalText("category_primary"), let detailed = row.optionalText("category_detailed") {
            category = Category(
                primary: primary, detailed: detailed, confidence: row.optionalText("category_confidence"),
                version: row.optionalText("category_version"))
        }
        logoURL = row.optionalText("logo_url")
        website = row.optionalText("website")
        checkNumber = row.optionalText("check_number")
        accountOwner = row.optionalText("account_owner")
        city = row.optionalText("city")
        region = row.optionalText("region")
    }
}

extension SealedProductRecord {
    /// Reads a row of the product's table.
    package init(_ row: some StoredRow) throws(StorageError) {
        self.init(
            itemID: try row.word("item_id"), accountID: try row.word("account_id"),
            payload: SealedBytes(try row.blob("payload")), fetchedAt: try row.instant("fetched_at"))
    }
}

extension SealedProductRecord.Product {
    /// The table that keeps it.
    package var table: String {
        switch self {
        case .authNumbers: "auth_numbers"
        case .identity: "identities"
        }
    }
}
