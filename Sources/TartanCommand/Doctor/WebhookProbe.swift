// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidCore
import TartanDoctor

/// Sends one unsigned webhook, which a correct address rejects.
enum WebhookProbe {
    static func send(to address: String?, _ facts: inout Facts) async {
        guard let address else { return }
        let transport = AsyncHTTPClientTransport()
        let body = #"{"webhook_type":"ITEM","webhook_code":"WEBHOOK_UPDATE_ACKNOWLEDGED","item_id":"tartan-doctor"}"#
        do throws(PlaidError) {
            let answer = try await transport.send(
                TransportRequest(
                    method: .post, url: address, headers: [("Content-Type", "application/json")],
                    body: Array(body.utf8), maximumResponseBytes: 1 << 20),
                timeout: .seconds(10))
            facts.webhookAnswer = .status(answer.status)
        } catch {
            facts.webhookAnswer = .unreachable(error.message)
        }
        await transport.shutdown()
    }
}
