/// Finds Plaid's secrets in lines of text.
package struct SecretScanner: Sendable {
    /// Secrets that are known, such as the one in the environment.
    private let known: [[UInt8]]

    /// - Parameter known: Secrets to look for as they are; short ones are left out, since any word could be one.
    package init(known: [String] = []) {
        self.known = known.map { Array($0.utf8) }.filter { $0.count >= 16 }
    }

    /// What a line gives away, the first thing of it.
    package func sort(of line: some Collection<UInt8>) -> SecretPlace.Sort? {
        let line = Array(line)
        guard line.count >= 16 else { return nil }
        if known.contains(where: { Self.index(of: $0, in: line) != nil }) { return .clientSecret }
        if Self.hasToken("access-", line) { return .accessToken }
        if Self.hasToken("processor-", line) || Self.hasToken("assets-", line) || Self.hasToken("user-", line) {
            return .otherToken
        }
        return Self.hasAssignedSecret(line) ? .likelySecret : nil
    }

    /// `access-production-` and a UUID, as Plaid writes tokens.
    private static func hasToken(_ prefix: StaticString, _ line: [UInt8]) -> Bool {
        let prefix = Array(prefix.description.utf8)
        var start = 0
        while let found = index(of: prefix, in: line, from: start) {
            var rest = line[(found + prefix.count)...]
            for environment in environments where rest.starts(with: environment) {
                rest = rest.dropFirst(environment.count)
                if isUUID(rest) { return true }
            }
            start = found + 1
        }
        return false
    }

    private static let environments = ["sandbox-", "production-", "development-"].map { Array($0.utf8) }

    private static func isUUID(_ text: ArraySlice<UInt8>) -> Bool {
        let text = Array(text.prefix(36))
        guard text.count == 36 else { return false }
        for (index, byte) in text.enumerated() {
            let fits = [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : isHex(byte)
            guard fits else { return false }
        }
        // A row of one digit is an example, and no token.
        return Set(text).count > 4
    }

    /// The word `secret` and, soon after it on the line, exactly 30 hexadecimal digits: the form of Plaid's secrets.
    private static func hasAssignedSecret(_ line: [UInt8]) -> Bool {
        let lower = line.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        guard let word = index(of: Array("secret".utf8), in: lower) else { return false }
        var run: [UInt8] = []
        for byte in lower[(word + 6)...].prefix(80) + [0] {
            if isHex(byte) {
                run.append(byte)
                continue
            }
            if run.count == 30, Set(run).count > 4 { return true }
            run.removeAll()
        }
        return false
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    private static func index(of needle: [UInt8], in line: [UInt8], from start: Int = 0) -> Int? {
        guard let first = needle.first, line.count >= needle.count else { return nil }
        var index = start
        while index <= line.count - needle.count {
            if line[index] == first, line[index..<(index + needle.count)].elementsEqual(needle) { return index }
            index += 1
        }
        return nil
    }
}
