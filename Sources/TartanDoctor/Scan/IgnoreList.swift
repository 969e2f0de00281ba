// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What `.tartanignore` in a project's folder leaves out of the search for secrets: files whose secrets are examples.
///
/// A line is the path of a file or folder, from that folder. Empty lines and lines that begin with `#` say nothing. There are no
/// wildcards: each file that is left out was looked at by somebody.
package struct IgnoreList: Sendable {
    package static let fileName = ".tartanignore"
    package static let maximumBytes = 1 << 18
    private let paths: Set<String>

    package init(_ bytes: some Collection<UInt8>) {
        let lines = bytes.prefix(Self.maximumBytes).split(separator: UInt8(ascii: "\n")).compactMap { line -> String? in
            var path = line[...].drop { Self.isBlank($0) || $0 == Self.slash }
            path = path.starts(with: "./".utf8) ? path.dropFirst(2) : path
            var bytes = Array(path)
            while let last = bytes.last, Self.isBlank(last) || last == Self.slash { bytes.removeLast() }
            return bytes.isEmpty || bytes.first == UInt8(ascii: "#") ? nil : String(decoding: bytes, as: UTF8.self)
        }
        paths = Set(lines)
    }

    /// Reads the list of a folder; an empty one where there is no such file.
    package init(folder: String) {
        self.init(HostileFile.bytes("\(folder)/\(Self.fileName)", limit: Self.maximumBytes) ?? [])
    }

    /// Whether a place is left out.
    ///
    /// The secrets of this machine never are, wherever they stand.
    package func ignores(_ place: SecretPlace) -> Bool {
        guard !paths.isEmpty, place.sort != .clientSecret, place.sort != .vaultKey else { return false }
        if paths.contains(place.path) { return true }
        return place.path.utf8.indices.contains { index in
            place.path.utf8[index] == Self.slash && paths.contains(String(place.path[..<index]))
        }
    }

    private static let slash = UInt8(ascii: "/")

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

extension Facts {
    /// Takes the places out that a list leaves out, and counts them.
    package mutating func leaveOut(_ list: IgnoreList) {
        let found = [frontEndPlaces?.count ?? 0, historyPlaces?.count ?? 0]
        frontEndPlaces?.removeAll { list.ignores($0) }
        historyPlaces?.removeAll { list.ignores($0) }
        ignoredFrontEndPlaces = found[0] - (frontEndPlaces?.count ?? 0)
        ignoredHistoryPlaces = found[1] - (historyPlaces?.count ?? 0)
    }
}
