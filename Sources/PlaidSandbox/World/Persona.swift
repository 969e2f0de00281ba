// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Whose data an Item has.
enum Persona: Sendable, Codable {
    /// user_good, with the default data.
    case good
    /// A user whose data changes when refreshed; each variant has its own.
    case dynamic(variant: String)
    /// A user written in JSON by the client (`user_custom`).
    case custom(CustomUser)

    /// The user that has this data, or one like it.
    var username: String {
        switch self {
        case .good: "user_good"
        case .dynamic(let variant): SandboxUsers.dynamic.contains(variant) ? variant : "user_good"
        case .custom: "user_custom"
        }
    }

    /// Whether its rows can be counted without being made.
    var isCounted: Bool { if case .good = self { true } else { false } }
}
