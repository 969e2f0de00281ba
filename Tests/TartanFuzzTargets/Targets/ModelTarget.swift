// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidJSON

extension FuzzTarget {
    /// Documents of Plaid, read as types that they may or may not be meant for.
    static let models = FuzzTarget("models", .json, rounds: 1_000) { bytes in
        let isObject = (try? JSONValue(parsing: bytes))?.objectValue != nil
        for model in responses {
            try promise(reads(model, bytes) == isObject, "\(model) takes other documents than JSON objects.")
        }
    }

    private static let responses: [any PlaidResponse.Type] = [
        TransactionsSyncResponse.self, AccountsGetResponse.self, ItemGetResponse.self, AuthGetResponse.self,
        IdentityGetResponse.self, LiabilitiesGetResponse.self, InvestmentsHoldingsGetResponse.self,
        InvestmentsTransactionsGetResponse.self, TransactionsRecurringGetResponse.self, TransferGetResponse.self,
        AssetReportGetResponse.self, InstitutionsGetResponse.self, StatementsListResponse.self,
        LinkTokenGetResponse.self, WebhookVerificationKeyGetResponse.self,
    ]

    private static func reads(_ model: (some PlaidResponse).Type, _ bytes: [UInt8]) -> Bool {
        guard let response = try? model.read(body: bytes, contentType: nil, options: .storable) else { return false }
        return response.raw.anomalies.count <= 100 && response.raw.bytes == bytes
    }
}
