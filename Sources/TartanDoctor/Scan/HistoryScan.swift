// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads what `git log --patch` prints, and keeps the places of secrets.
package struct HistoryScan: Sendable {
    package private(set) var places: [SecretPlace] = []
    private let scanner: SecretScanner
    private var cutter = LineCutter()
    private var commit = ""
    private var path = ""
    private var isInHunk = false
    private var isAddedLine = false
    private var seen: Set<SecretPlace> = []

    /// No more places are kept; who finds so many has to rewrite the history anyway.
    package static let maximumPlaces = 10_000

    package init(scanner: SecretScanner) { self.scanner = scanner }

    /// Takes the next bytes of the output.
    package mutating func take(_ bytes: some Collection<UInt8>) {
        withCutter { cutter, scan in cutter.take(bytes) { scan.take($0) } }
    }

    /// Takes what came after the last end of a line.
    package mutating func finish() {
        withCutter { cutter, scan in cutter.finish { scan.take($0) } }
    }

    /// Pieces share the cutter's memory, so it stands aside while they are looked at instead of being copied.
    private mutating func withCutter(_ body: (inout LineCutter, inout HistoryScan) -> Void) {
        var cutter = LineCutter()
        swap(&cutter, &self.cutter)
        body(&cutter, &self)
        swap(&cutter, &self.cutter)
    }

    private mutating func take(_ piece: LineCutter.Piece) {
        let line = piece.bytes
        guard !piece.continues else {
            if isAddedLine { look(at: line) }
            return
        }
        isAddedLine = false
        if let rest = Self.after("commit ", line), !isInHunk || rest.count == 40 || rest.count == 64 {
            commit = String(decoding: rest.prefix(64), as: UTF8.self)
            isInHunk = false
        } else if Self.after("diff --git ", line) != nil {
            isInHunk = false
        } else if !isInHunk, let rest = Self.after("+++ b/", line) {
            path = Self.path(rest)
        } else if !isInHunk, let rest = Self.after("+++ \"b/", line) {
            // Git quotes a path that holds quotes or control characters.
            path = Self.path(rest.last == UInt8(ascii: "\"") ? rest.dropLast() : rest)
        } else if Self.after("@@ ", line) != nil {
            isInHunk = true
        } else if isInHunk, line.first == UInt8(ascii: "+") {
            isAddedLine = true
            look(at: line.dropFirst())
        }
    }

    private mutating func look(at line: ArraySlice<UInt8>) {
        guard let sort = scanner.sort(of: line), places.count < Self.maximumPlaces else { return }
        let place = SecretPlace(sort, path: path, line: 0, commit: commit)
        if seen.insert(place).inserted { places.append(place) }
    }

    private static func path(_ bytes: ArraySlice<UInt8>) -> String {
        // A tab ends a path that holds spaces.
        String(decoding: bytes.prefix { $0 != 0x09 }.prefix(4096), as: UTF8.self)
    }

    private static func after(_ prefix: String, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        line.starts(with: prefix.utf8) ? line.dropFirst(prefix.utf8.count) : nil
    }
}
