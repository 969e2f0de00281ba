// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `DELETE /api/items/{id}`: removes the Item at Plaid, then all its data here.
    ///
    /// An Item is deleted only when Plaid proves that it is gone. An unknown token proves nothing: it may belong to another
    /// environment, and the Item may still exist and be billed. With `?settled=true`, a person confirms that it is gone.
    /// Requests may be repeated; an interrupted removal resumes automatically.
    func removeItem(_ call: Call) async throws -> Reply {
        let isSettled = call.query.flag("settled") ?? false
        let item = try await ownedItem(call)
        do throws(ItemRemoval.Failure) {
            try await removal.remove(item, isSettled: isSettled, at: Instant(call.now))
        } catch {
            throw Self.failure(error)
        }
        return .json(["removed": true])
    }

    /// `DELETE /api/user`: removes every Item of the user at Plaid, then all data of the user here.
    func eraseUser(_ call: Call) async throws -> Reply {
        let isSettled = call.query.flag("settled") ?? false
        let user = try call.user
        do throws(ItemRemoval.Failure) {
            try await removal.erase(user, isSettled: isSettled, at: Instant(call.now))
        } catch {
            throw Self.failure(error)
        }
        return .json(["erased": true])
    }

    private var removal: ItemRemoval { ItemRemoval(client: client, store: store, vault: vault) }

    private static func failure(_ failure: ItemRemoval.Failure) -> any Error {
        switch failure {
        case .plaid(let error): return ServiceError.plaid(error)
        case .unproven(let error):
            var refusal = ServiceError(
                .removalUnproven, .conflict,
                "Plaid does not know this Item's access token, which does not prove that the Item is gone.",
                next:
                    "Check the environment and the client ID that the service uses. If Plaid's dashboard shows that the "
                    + "Item is gone, send the request again with ?settled=true.")
            refusal.details = ServiceError.plaid(error).details
            return refusal
        case .unresolvedExchange:
            return ServiceError(
                .exchangeUnresolved, .conflict, "It is unknown whether Plaid connected a bank of this user.",
                next:
                    "See GET /api/exchanges/unresolved. If Plaid's dashboard shows no such Item, send the request again "
                    + "with ?settled=true.")
        case .storage(let error): return error
        case .vault(let error): return error
        }
    }
}
