// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
package import TartanStorage

extension TokenDigest {
    /// The digest of a token's text.
    package init(of text: String) { self.init(bytes: Array(SHA256.hash(data: Array(text.utf8)))) }
}
