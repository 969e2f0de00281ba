// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// The committed inputs, `Tests/FuzzCorpus/TARGET/…`.
package enum FuzzCorpus {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    package static func folder(of target: FuzzTarget) -> URL { root.appending(path: "FuzzCorpus/\(target.name)") }

    /// The inputs of a target by name, in the order of their names.
    package static func inputs(of target: FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let folder = folder(of: target)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
            (name, [UInt8](try Data(contentsOf: folder.appending(path: name))))
        }
    }

    /// Where the input that is being tried is kept, so that it is there when the process is not any more.
    package static func pending(_ target: FuzzTarget) -> URL {
        root.deletingLastPathComponent().appending(path: ".build-fuzz/found/\(target.name)")
    }
}
