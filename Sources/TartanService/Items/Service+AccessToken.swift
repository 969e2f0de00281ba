// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TokenVault

extension Service {
    /// Decrypts an Item's access token; the only place in the service that does.
    func accessToken(of item: ItemRecord) throws -> AccessToken {
        let sealed = try SealedValue(bytes: item.accessToken.bytes)
        return AccessToken(
            try vault.openText(sealed, for: Self.place(ofAccessTokenOf: item.itemID, user: item.userID)))
    }

    func seal(_ token: AccessToken, of item: ItemID, user: UserID) throws -> SealedBytes {
        SealedBytes(try vault.seal(text: token.reveal(), for: Self.place(ofAccessTokenOf: item, user: user)).bytes)
    }

    private static func place(ofAccessTokenOf item: ItemID, user: UserID) -> VaultContext {
        VaultContext(userID: user, itemID: item, column: ItemRecord.accessTokenColumn)
    }
}
