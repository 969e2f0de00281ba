// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Consumer reports by product, and the subscriptions that keep them up to date.
    static let productReports = SandboxProduct(
        "Consumer reports by product", sources: ["OpenAPI document"],
        deviations: [
            "The products find what those of the older operations find; cra_home_lending and cra_qualify have no attributes.",
            "A subscription makes a report only when /sandbox/cra/servicing/simulate is called.",
            "All variants of the lend score have the same value.",
        ],
        references: .byRegistry,
        operations: [
            .json("/cra/report/create") { world, request throws(SandboxError) in
                try world.productReportCreate(request)
            },
            .json("/cra/report/get") { world, request throws(SandboxError) in try world.productReportGet(request) },
            .json("/cra/servicing/subscription/create") { world, request throws(SandboxError) in
                try world.servicingSubscriptionCreate(request)
            },
            .json("/cra/servicing/subscription/delete", ownIDs: subscription) { world, request throws(SandboxError) in
                try world.servicingSubscriptionDelete(request)
            },
            .json("/cra/servicing/subscription/get", ownIDs: subscription) { world, request throws(SandboxError) in
                try world.servicingSubscriptionGet(request)
            },
            .json("/cra/servicing/subscription/list") { world, request throws(SandboxError) in
                try world.servicingSubscriptionList(request)
            },
            .json("/cra/servicing/subscription/update", ownIDs: subscription) { world, request throws(SandboxError) in
                try world.servicingSubscriptionUpdate(request)
            },
            .json("/sandbox/cra/servicing/simulate", ownIDs: subscription) { world, request throws(SandboxError) in
                try world.sandboxServicingSimulate(request)
            },
        ])

    /// The name of the member is that of the subscriptions of another product.
    private static let subscription: Set = ["subscription_id"]
}
