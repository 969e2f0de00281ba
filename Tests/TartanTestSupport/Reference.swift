// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Reference material that is not part of the project, found through `TARTAN_REFERENCE`.
///
/// Unset, tests that need it are skipped with a message; set, they fail rather than skip when something is missing.
package enum Reference {
    package static let variable = "TARTAN_REFERENCE"
    package static let skipMessage: String = "TARTAN_REFERENCE is not set; this test needs reference material."

    package static var isSet: Bool { !(ProcessInfo.processInfo.environment[variable] ?? "").isEmpty }

    /// A file or folder of the reference material.
    package static func url(_ path: String) throws -> URL {
        guard let root = ProcessInfo.processInfo.environment[variable], !root.isEmpty else { throw Missing(path: path) }
        let url = URL(fileURLWithPath: root).appendingPathComponent(path)
        guard FileManager.default.fileExists(atPath: url.path) else { throw Missing(path: path) }
        return url
    }

    package struct Missing: Error, CustomStringConvertible {
        let path: String
        package var description: String { "\(path) is missing below TARTAN_REFERENCE" }
    }
}
