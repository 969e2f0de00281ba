// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A webhook that the world wants to be sent.
struct OutgoingWebhook: Sendable, Codable {
    var url: String
    var body: JSONObject
    var itemID: String?
    var queuedAt: Date
}
