// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A request that has passed the contract, as a world sees it.
struct SandboxRequest: Sendable {
    var path: String
    var clientID: String
    /// The body without the credentials.
    var body: JSONObject
    /// The business time.
    var now: Date
    var requestID: String
}
