// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import PlaidWebhooks
package import TartanStorage

/// An API key: 256 random bits that an application's back end authenticates with.
///
/// Only the SHA-256 hash is stored. A fast hash is enough, since 256 random bits cannot be guessed, and the time of the
/// look-up reveals nothing, since nobody can choose a key by its hash.
package struct APIKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let text: String

    package static let prefix = "tartan_key_"

    /// Makes a new key.
    package init() {
        text = Self.prefix + Base64URL.encode(SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) })
    }

    /// Parses a printed key; `nil` when the text cannot be one.
    package init?(_ text: some StringProtocol) {
        guard text.hasPrefix(Self.prefix), text.utf8.count == Self.prefix.utf8.count + 43,
            Base64URL.decode(text.utf8.dropFirst(Self.prefix.utf8.count))?.count == 32
        else { return nil }
        self.text = String(text)
    }

    /// The key itself, to be shown to its owner once.
    package func reveal() -> String { text }

    /// The stored hash of the key.
    package var digest: TokenDigest { TokenDigest(of: text) }

    package var description: String { "APIKey(redacted)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
