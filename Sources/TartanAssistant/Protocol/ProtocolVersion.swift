// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A revision of the Model Context Protocol, named by its day.
package enum ProtocolVersion: String, Sendable, CaseIterable, Comparable {
    case november2024 = "2024-11-05"
    case march2025 = "2025-03-26"
    case june2025 = "2025-06-18"
    case november2025 = "2025-11-25"
    case july2026 = "2026-07-28"

    /// The newest that begins with `initialize`; what is offered to a client that asks for an unknown one.
    package static let newestWithHandshake = ProtocolVersion.november2025
    /// Those whose requests each say which revision they follow, without a handshake.
    package static let selfDescribing: [ProtocolVersion] = [.july2026]

    package static func < (one: ProtocolVersion, other: ProtocolVersion) -> Bool { one.rawValue < other.rawValue }

    var hasHandshake: Bool { !Self.selfDescribing.contains(self) }
    /// Only one revision has arrays of messages.
    var hasBatches: Bool { self == .march2025 }
    var hasStructuredContent: Bool { self >= .june2025 }
}
