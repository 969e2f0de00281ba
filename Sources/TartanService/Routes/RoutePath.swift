// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where a route is served: one path of the current version, and aliases that stay for existing clients.
package enum RoutePath: Sendable, Hashable {
    /// `/v1/…`, with the alias `/api/…` from before the API had versions.
    case versioned(String)
    /// `/api/plaid/…`, one of the three paths that front ends written for Plaid's guide request; `/v1/plaid/…` is the alias.
    case guide(String)
    /// A path without a version.
    case fixed(String)

    /// The path in the API's document, with `{id}` for variable parts.
    package var main: String {
        switch self {
        case .versioned(let path): "/v1" + path
        case .guide(let path): "/api" + path
        case .fixed(let path): path
        }
    }

    package var aliases: [String] {
        switch self {
        case .versioned(let path): ["/api" + path]
        case .guide(let path): ["/v1" + path]
        case .fixed: []
        }
    }
}
