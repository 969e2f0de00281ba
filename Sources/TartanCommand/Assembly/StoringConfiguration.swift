// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore

extension PlaidClientConfiguration {
    /// The parsing configuration of every client whose responses are stored.
    ///
    /// U+0000 is replaced when text is parsed, so that all columns, all databases and later comparisons with the bank see
    /// the same text.
    static var storing: PlaidClientConfiguration {
        var configuration = PlaidClientConfiguration()
        configuration.replacesNullCharacters = true
        return configuration
    }
}
