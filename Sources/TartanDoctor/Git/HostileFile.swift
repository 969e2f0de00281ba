// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanLocalFiles

/// Files of a folder that may be hostile: symbolic links aren't followed.
enum HostileFile {
    /// Returns the bytes of a regular file.
    ///
    /// - Returns: `nil` for anything that isn't a regular file, can't be read, or has more bytes than `limit`.
    static func bytes(_ path: String, limit: Int) -> [UInt8]? {
        try? RegularFile.bytes(of: path, limit: limit, followsLinks: false)
    }

    /// What stands at a path, without following a link there.
    static func kind(_ path: String) -> FileAttributeType? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
    }
}
