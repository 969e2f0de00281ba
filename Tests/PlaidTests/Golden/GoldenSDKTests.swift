// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

/// The generated SDK itself, at the places where the patch table decided something.
@Suite struct GoldenSDKTests {
    @Test func aSyncPageIsRead() throws {
        let response = try TransactionsSyncResponse(
            jsonText: """
                {"transactions_update_status": "HISTORICAL_UPDATE_COMPLETE", "accounts": [{"account_id": "acc",
                 "balances": {"available": 100.10, "current": 110, "limit": null, "iso_currency_code": "USD",
                 "unofficial_currency_code": null}, "mask": "0000", "name": "Plaid Checking", "official_name": null,
                 "type": "depository", "subtype": "401k"}],
                 "added": [{"transaction_id": "t", "account_id": "acc", "amount": 12.34, "date": "2026-01-31",
                 "pending": false, "pending_transaction_id": null, "category": null, "location": {"lat": 40.7, "lon": null}}],
                 "modified": [], "removed": [{"transaction_id": "gone", "account_id": "acc"}],
                 "next_cursor": "c", "has_more": true, "request_id": "r"}
                """)
        #expect(response.transactionsUpdateStatus == .historicalUpdateComplete)
        #expect(response.accounts.first?.balances.available == Decimal(string: "100.1"))
        #expect(response.accounts.first?.subtype == .value401k)
        #expect(response.added.first?.amount == Decimal(string: "12.34"))
        #expect(response.added.first?.category == nil)
        #expect(response.added.first?.location.lat == 40.7)
        #expect(response.removed.first?.transactionID == "gone")
        #expect(response.nextCursor == "c")
        #expect(response.hasMore)
        #expect(!TransactionsSyncResponse.holdsSecrets)
    }

    @Test func tokensAndAccountNumbersHide() throws {
        let auth = try AuthGetResponse(
            jsonText: """
                {"accounts": [], "numbers": {"ach": [{"account": "1111222233330000", "account_id": "a", "routing": "011401533",
                 "wire_routing": null}], "eft": [], "international": [{"account_id": "a", "iban": "GB29NWBK60161331926819",
                 "bic": "NWBKGB21"}], "bacs": []}, "item": {}, "request_id": "r"}
                """)
        #expect(auth.numbers.ach.first?.account.reveal() == "1111222233330000")
        #expect("\(auth.numbers.ach.map(\.account))".contains("1111") == false)
        #expect(auth.numbers.international.first?.iban.reveal() == "GB29NWBK60161331926819")
        #expect(ItemPublicTokenExchangeResponse.holdsSecrets)
        #expect(LinkTokenCreateResponse.holdsSecrets)
        #expect(!AuthGetResponse.holdsSecrets)
    }

    @Test(arguments: [
        (
            #"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","item_id":"i"}"#,
            "transactionsSyncUpdatesAvailable"
        ),
        (
            #"{"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","account_id":"a"}"#,
            "processorTransactionsSyncUpdatesAvailable"
        ),
        (
            #"{"webhook_type":"ITEM","webhook_code":"ERROR","item_id":"i","error":{"error_code":"ITEM_LOGIN_REQUIRED"}}"#,
            "itemError"
        ),
        (
            #"{"webhook_type":"AUTH","webhook_code":"AUTOMATICALLY_VERIFIED","account_id":"a","item_id":"i"}"#,
            "authAutomaticallyVerified"
        ),
        (#"{"webhook_type":"TRANSFER","webhook_code":"TRANSFER_EVENTS_UPDATE"}"#, "transferEventsUpdate"),
        (#"{"webhook_type":"LINK","webhook_code":"SESSION_FINISHED"}"#, "linkSessionFinished"),
        (#"{"webhook_type":"NEWS","webhook_code":"TOMORROW"}"#, "unknown"),
        (#"[1,2]"#, "unknown"),
    ])
    func webhooksGetTheirCase(body: String, expected: String) throws {
        let event = try WebhookEvent(parsing: Array(body.utf8))
        #expect(String(describing: Mirror(reflecting: event).children.first?.label ?? "") == expected)
        #expect(body.hasPrefix("[") || body.contains("\"\(event.webhookCode)\""))
        #expect(event.itemID == (body.contains("item_id") ? "i" : nil))
    }

    @Test func operationsSayWhetherTheyMayBeRepeated() {
        #expect(TransactionsSyncRequest.kind == .read)
        #expect(TransactionsSyncRequest(accessToken: "a").accessTokenForBudget == "a")
        #expect(TransferRefundCreateRequest.kind == .keyed)
        #expect(ItemPublicTokenExchangeRequest.kind == .write)
        #expect(LinkTokenCreateRequest.path.description == "/link/token/create")
        #expect(FDXNotification.Response.self == PlaidBinaryResponse.self)
        #expect(StatementsDownloadRequest.Response.self == PlaidBinaryResponse.self)
    }
}
