// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `GET /api/statements`: the list of statements; of one Item or account with `?item=` and `?account=`.
    func statements(_ call: Call) async throws -> Reply {
        let filter = ProductFilter(call)
        let rows = try await store.products(StatementRecord.self, of: try call.user, matching: filter.query)
            .sorted {
                ($1.year ?? 0, $1.month ?? 0, $1.statementID) < ($0.year ?? 0, $0.month ?? 0, $0.statementID)
            }
        return .json([
            "statements": StatementRecord.shape.json(rows),
            "freshness": try await freshness(of: [.statements], call, item: filter.query.itemID),
        ])
    }

    /// `GET /api/items/{id}/statements/{statement}/file`: the bank's own file, fetched from Plaid and not stored.
    func statementFile(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        // Only statements that were listed for this Item: a caller's id is never sent to Plaid unchecked.
        let known = try await store.products(
            StatementRecord.self, of: item.userID, matching: ProductQuery(itemID: item.itemID))
        guard let id = call.parameters.get("statement"), known.contains(where: { $0.statementID == id }) else {
            throw ServiceError.notFound("statement")
        }
        let token = try accessToken(of: item)
        let file: PlaidBinaryResponse
        do throws(PlaidError) {
            file = try await client.statementsDownload(accessToken: token, statementID: id)
        } catch {
            throw ServiceError.plaid(error)
        }
        var headers: HTTPFields = [:]
        headers[.contentDisposition] = "attachment; filename=\"statement.pdf\""
        return Reply(status: .ok, contentType: "application/pdf", bytes: file.bytes, headers: headers)
    }

    /// `GET /api/items/{id}/products`: the state of each of the Item's products.
    func itemProducts(_ call: Call) async throws -> Reply {
        let item = try await ownedItem(call)
        let fetches = try await store.productFetches(of: item.userID, item: item.itemID)
        return .json(["item_id": .string(item.itemID.rawValue), "products": ProductFetchRecord.shape.json(fetches)])
    }
}
