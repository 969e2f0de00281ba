import Plaid
import PlaidJSON
import PlaidTypes

/// What is sealed for one account: JSON in Plaid's own words, so that nothing that Plaid gives is lost.
struct ProductPayload: Sendable, RedactedDescription {
    var accountID: AccountID
    var bytes: [UInt8]

    /// The numbers of each account that has any, by scheme: `{"ach": […], "bacs": […]}`.
    static func numbers(_ response: AuthGetResponse) throws(SyncError) -> [ProductPayload] {
        let schemes = try root(response.raw.bytes)["numbers"]?.objectValue ?? [:]
        return response.accounts.compactMap { account in
            var own = JSONObject()
            for (scheme, entries) in schemes.pairs {
                let mine = (entries.arrayValue ?? []).filter {
                    $0["account_id"]?.stringValue == account.accountID.rawValue
                }
                if !mine.isEmpty { own[scheme] = .array(mine) }
            }
            guard own.count > 0 else { return nil }
            return ProductPayload(accountID: account.accountID, bytes: JSONValue.object(own).serialized())
        }
    }

    /// The owners of each account: an array.
    static func owners(_ response: IdentityGetResponse) throws(SyncError) -> [ProductPayload] {
        let accounts = try root(response.raw.bytes)["accounts"]?.arrayValue ?? []
        return accounts.compactMap { account in
            guard let id = account["account_id"]?.stringValue, !id.isEmpty, let owners = account["owners"] else {
                return nil
            }
            return ProductPayload(accountID: AccountID(id), bytes: owners.serialized())
        }
    }

    private static func root(_ bytes: [UInt8]) throws(SyncError) -> JSONValue {
        do { return try JSONValue(parsing: bytes, options: .storable) } catch {
            throw .unusableRow("An answer with account numbers or owners could not be read")
        }
    }
}
