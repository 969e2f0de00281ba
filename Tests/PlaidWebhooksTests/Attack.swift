// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidWebhooks
import Testing

/// A genuine delivery, changed in one way, and the reason for which it must be refused.
struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let code: WebhookError.Code
    let change: @Sendable (inout Delivery) throws -> Void

    init(
        _ name: String, _ code: WebhookError.Code, _ change: @escaping @Sendable (inout Delivery) throws -> Void
    ) {
        self.name = name
        self.code = code
        self.change = change
    }

    var testDescription: String { name }

    static let all = algorithm + key + signature + time + body + token
}
