// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes

/// Bytes that the vault encrypted; a store cannot read them.
package struct SealedBytes: Sendable, Hashable, RedactedDescription {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}
