// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes
import TartanDoctor
import TartanStorage
import TokenVault

@testable import TartanStoragePostgreSQL

extension FuzzTarget {
    /// The service's page cursors, as they come and as what their base64 holds.
    static let positions = FuzzTarget("positions", .bytes, rounds: 2_000) { bytes in
        let texts = [String(decoding: bytes, as: UTF8.self), Data(bytes).base64EncodedString()]
        for text in texts {
            guard let position = try? PagePosition(cursor: text) else { continue }
            let again = try PagePosition(cursor: position.cursor)
            try promise(again == position, "A place changed on its way through its cursor.")
            try promise(!(position < again), "A place comes before itself.")
        }
    }

    /// What `tartan` reads from its environment and from files: keys, addresses, lines of a project.
    static let configuration = FuzzTarget("configuration", .bytes, rounds: 1_500) { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        do throws(VaultError) {
            _ = try VaultKeyring(text: text, source: "the file")
        } catch {
            let secret = text.split(separator: "\n").map { $0.suffix(40) }.max { $0.count < $1.count } ?? ""
            try promise(secret.count < 40 || !"\(error)".contains(secret), "An error shows a key.")
        }
        let scanner = SecretScanner()
        for line in bytes.split(separator: 0x0A).prefix(50) { _ = scanner.sort(of: line) }
        for line in text.split(separator: "\n").prefix(50) {
            _ = PostgreSQLStore.displayName(of: String(line))
            _ = DecimalText.value(String(line))
        }
    }
}
