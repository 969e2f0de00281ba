import Crypto
import FoundationEssentials
import PlaidWebhooks
package import Storage

/// An API key: 256 random bits that an application's back end authenticates with.
///
/// Only the SHA-256 hash is ever stored. A fast hash is enough, since there is nothing to guess in 256 random bits; and
/// looking the hash up reveals nothing by its time, since nobody can choose a key by its hash.
package struct APIKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let text: String

    package static let prefix = "tartan_key_"

    /// Makes a new key.
    package init() {
        text = Self.prefix + Base64URL.encode(SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) })
    }

    /// Reads a key as it was printed; `nil` when the text cannot be one.
    package init?(_ text: some StringProtocol) {
        guard text.hasPrefix(Self.prefix), text.utf8.count == Self.prefix.utf8.count + 43,
            Base64URL.decode(text.utf8.dropFirst(Self.prefix.utf8.count))?.count == 32
        else { return nil }
        self.text = String(text)
    }

    /// The key itself, to be shown to its owner once.
    package func reveal() -> String { text }

    /// What is stored of the key.
    package var digest: TokenDigest { TokenDigest(of: text) }

    package var description: String { "APIKey(redacted)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
