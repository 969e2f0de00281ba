// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidSandbox

/// Tartan's version.
enum TartanVersion {
    static let current = "0.1.0"

    /// The version with that of Plaid's document that it was built for and, in a build from a git checkout, the commit.
    ///
    /// Nothing in it depends on where or when it was built.
    static var line: String {
        let commit = BuiltCommit.text.map { ", commit \($0)" } ?? ""
        return "tartan \(current) (Plaid's API \(PlaidSandbox.contractVersion)\(commit))"
    }
}
