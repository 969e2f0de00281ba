// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Payments
import PlaidJSON
import PlaidTypes
package import TartanStorage
package import TokenVault

/// The texts of a request, which are stored encrypted only.
package struct PaymentDetails: Sendable, Hashable, RedactedDescription {
    package var legalName: String
    package var email: String?
    package var phone: String?
    package var statementText: String

    package init(legalName: String, email: String?, phone: String?, statementText: String) {
        self.legalName = legalName
        self.email = email
        self.phone = phone
        self.statementText = statementText
    }

    /// Decrypts the texts of a payment; `nil` after the user's erasure.
    ///
    /// - Throws: `payment_storage_failed` when the vault has not the key, or the value was changed.
    package init?(_ record: PaymentRecord, vault: Vault) throws(PaymentError) {
        guard let details = record.details else { return nil }
        do {
            let text = try vault.openText(try SealedValue(bytes: details.bytes), for: Self.place(of: record))
            let stored = try StoredState(try JSONValue(parsing: Array(text.utf8)))
            self.init(
                legalName: try stored.text("legal_name"), email: try stored.optionalText("email"),
                phone: try stored.optionalText("phone"), statementText: try stored.text("description"))
        } catch {
            throw PaymentError(
                .storage, "The texts of a payment cannot be decrypted.",
                next: "Check that the key file contains the key that encrypted them.")
        }
    }

    /// Encrypts the texts for a payment.
    package func sealed(for record: PaymentRecord, vault: Vault) throws(PaymentError) -> SealedBytes {
        var object: JSONObject = ["legal_name": .string(legalName), "description": .string(statementText)]
        if let email { object["email"] = .string(email) }
        if let phone { object["phone"] = .string(phone) }
        do {
            return SealedBytes(try vault.seal(object.serialized(), for: Self.place(of: record)).bytes)
        } catch {
            throw PaymentError(
                .storage, "The texts of a payment cannot be encrypted.", next: "Check the key file.")
        }
    }

    private static func place(of record: PaymentRecord) -> VaultContext {
        VaultContext(userID: record.userID, itemID: "", column: PaymentRecord.detailsColumn, row: record.id)
    }
}
