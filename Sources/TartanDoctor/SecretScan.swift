import Foundation

/// Looks for secrets where a browser or a stranger could read them; it tells places, never values.
package struct SecretScan: Sendable {
    /// Values that must not appear, such as the client's secret.
    let secrets: [String]

    /// Makes a scan; values too short to be a secret are left out, since they would be found everywhere.
    package init(secrets: [String]) { self.secrets = secrets.filter { $0.utf8.count >= 12 } }

    /// The numbers of the lines that hold a secret or an access token.
    package func lines(in text: String) -> [Int] {
        var found: [Int] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where holdsSecret(line) { found.append(index + 1) }
        return found
    }

    package func holdsSecret(_ line: some StringProtocol) -> Bool {
        Self.holdsToken(line) || secrets.contains { line.contains($0) }
    }

    /// An access, processor or user token with a whole identifier behind it.
    ///
    /// A mere mention of the form, such as `access-sandbox-…` in a comment, is none.
    private static func holdsToken(_ line: some StringProtocol) -> Bool {
        var rest = Array(line.utf8)[...]
        while let range = rest.firstRange(of: Array("-sandbox-".utf8))
            ?? rest.firstRange(of: Array("-production-".utf8))
        {
            let before = rest[..<range.lowerBound]
            let isToken = ["access", "processor", "user", "assets"].contains { before.hasSuffix($0) }
            let identifier = rest[range.upperBound...].prefix { isIdentifier($0) }
            let digits = identifier.count { (0x30...0x39).contains($0) }
            if isToken, identifier.count >= 32, digits >= 4, Set(identifier).count > 6 { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    private static func isIdentifier(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
    }

    /// Places `FILE:LINE` under a folder; hidden folders, dependencies and large or binary files are passed over.
    package func places(inFolder folder: String) -> [String] {
        let root = URL(filePath: folder, directoryHint: .isDirectory)
        let keys: [URLResourceKey] = [.isRegularFileKey, .isDirectoryKey, .fileSizeKey]
        guard let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: keys) else { return [] }
        var found: [String] = []
        while let file = files.nextObject() as? URL {
            let values = try? file.resourceValues(forKeys: Set(keys))
            if values?.isDirectory == true {
                if [".git", "node_modules", ".build"].contains(file.lastPathComponent) { files.skipDescendants() }
                continue
            }
            guard values?.isRegularFile == true, values?.fileSize ?? 0 < 4_000_000,
                let data = try? Data(contentsOf: file),
                let text = String(data: data, encoding: .utf8)
            else { continue }
            let name = String(file.path().dropFirst(root.path().count))
            found += lines(in: text).map { "\(name):\($0)" }
        }
        return found.sorted()
    }

    /// Places `COMMIT FILE` in what `git log -p` prints.
    package func places(inLog log: some Sequence<Substring>) -> [String] {
        var commit = ""
        var file = ""
        var found: [String] = []
        for line in log {
            if line.hasPrefix("commit ") {
                commit = String(line.dropFirst(7).prefix(9))
            } else if line.hasPrefix("+++ b/") {
                file = String(line.dropFirst(6))
            } else if line.hasPrefix("+"), holdsSecret(line), found.last != "\(commit) \(file)" {
                found.append("\(commit) \(file)")
            }
        }
        return found
    }
}

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
