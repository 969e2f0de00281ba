/// Reads what `git log --patch` prints, and keeps the places of secrets.
package struct HistoryScan: Sendable {
    /// What `git` is asked for: every commit of every branch, added lines only by way of no context.
    package static let arguments = [
        "log", "--all", "--patch", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--format=commit %H",
    ]

    package private(set) var places: [SecretPlace] = []
    private let scanner: SecretScanner
    private var commit = ""
    private var path = ""
    private var isInHunk = false
    private var seen: Set<SecretPlace> = []

    package init(scanner: SecretScanner) { self.scanner = scanner }

    /// Takes the next line of the output.
    package mutating func take(_ line: some Collection<UInt8>) {
        if let rest = Self.after("commit ", line), !isInHunk || rest.count == 40 || rest.count == 64 {
            commit = String(decoding: rest, as: UTF8.self)
            isInHunk = false
        } else if Self.after("diff --git ", line) != nil {
            isInHunk = false
        } else if !isInHunk, let rest = Self.after("+++ b/", line) {
            path = String(decoding: rest, as: UTF8.self)
        } else if Self.after("@@ ", line) != nil {
            isInHunk = true
        } else if isInHunk, line.first == UInt8(ascii: "+"), let sort = scanner.sort(of: line.dropFirst()) {
            let place = SecretPlace(sort, path: path, line: 0, commit: commit)
            if seen.insert(place).inserted { places.append(place) }
        }
    }

    private static func after<Line: Collection<UInt8>>(_ prefix: String, _ line: Line) -> Line.SubSequence? {
        line.starts(with: prefix.utf8) ? line.dropFirst(prefix.utf8.count) : nil
    }
}
