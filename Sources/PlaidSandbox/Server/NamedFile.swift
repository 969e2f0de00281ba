// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanLocalFiles

/// Reads the files that a configuration names.
enum NamedFile {
    /// - Parameter kind: What the file is, as the start of a sentence, such as `The fault script`.
    static func bytes(_ path: String, _ kind: String, limit: Int) throws(SandboxStartupError) -> [UInt8] {
        do {
            return try RegularFile.bytes(of: path, limit: limit)
        } catch {
            throw SandboxStartupError(.configuration, "\(kind) \(path) \(error.predicate); check its path.")
        }
    }
}
