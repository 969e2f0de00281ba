// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// The catalogue of institutions.
    static let institutions = SandboxProduct(
        "Institutions", sources: ["OpenAPI document", "documentation of Institutions"],
        deviations: [
            "Institutions: the test banks, about seventy real ones, fictional ones, and those of --data.",
            "The products, logos and colours of real banks are Tartan's own.",
        ],
        operations: [
            .json("/institutions/get") { world, request throws(SandboxError) in try world.institutionsGet(request) },
            .json("/institutions/get_by_id") { world, request throws(SandboxError) in
                try world.institutionsGetByID(request)
            },
            .json("/institutions/search") { world, request throws(SandboxError) in
                try world.institutionsSearch(request)
            },
        ])
}
