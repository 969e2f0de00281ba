// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import TartanStorage

/// The cursors of lists of payments: opaque texts of positions.
enum PaymentCursor {
    private static let version = "payments1"

    static func text(_ position: PaymentQuery.Position) -> String {
        Data("\(version)\n\(position.createdAt.milliseconds)\n\(position.id)".utf8).base64EncodedString()
    }

    /// The position of a cursor; `nil` for a text that the service did not issue.
    static func position(_ cursor: String) -> PaymentQuery.Position? {
        guard let data = Data(base64Encoded: cursor), let text = String(bytes: data, encoding: .utf8) else {
            return nil
        }
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == version, let number = Int64(parts[1]), String(number) == parts[1],
            let createdAt = Instant(exactlyMilliseconds: number), !parts[2].isEmpty,
            !parts[2].unicodeScalars.contains("\0")
        else { return nil }
        return .init(createdAt: createdAt, id: String(parts[2]))
    }
}
