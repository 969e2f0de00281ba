// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Link tokens, and Link by message.
    static let link = SandboxProduct(
        "Link", sources: ["OpenAPI document", "documentation of Link"],
        deviations: [
            "Events on paths that no recording shows have an order of Tartan's own.",
            "The wording and design of Link are Tartan's own.",
        ],
        operations: [
            .contractOnly("/link/oauth/correlation_id/exchange"),
            .json("/link/token/create", equals: .example("2020-03-27T08:56:34Z")) {
                world, request throws(SandboxError) in
                try world.linkTokenCreate(request)
            },
            .json("/link/token/get") { world, request throws(SandboxError) in try world.linkTokenGet(request) },
            .stored(
                "/link_delivery/create", .create(id: "link_delivery_session_id", status: "CREATED"),
                of: "link_delivery", key: "link_delivery_session_id"),
            .stored("/link_delivery/get", .read, of: "link_delivery", key: "link_delivery_session_id"),
        ])
}
