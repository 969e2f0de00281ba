import Crypto
import FoundationEssentials
package import Storage

extension TokenDigest {
    /// The digest of a token's text.
    package init(of text: String) { self.init(bytes: Array(SHA256.hash(data: Array(text.utf8)))) }

    /// All 64 digits, where one row must be told from every other.
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".unicodeScalars)
        var text = ""
        for byte in bytes {
            text.unicodeScalars.append(digits[Int(byte >> 4)])
            text.unicodeScalars.append(digits[Int(byte & 15)])
        }
        return text
    }
}
