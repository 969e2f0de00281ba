import Crypto
import FoundationEssentials
package import Storage

extension TokenDigest {
    /// The digest of a token's text.
    package init(of text: String) { self.init(bytes: Array(SHA256.hash(data: Array(text.utf8)))) }
}
