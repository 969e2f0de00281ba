// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Finds Plaid's secrets in lines of text.
///
/// The time grows with the length of the line and no faster, whatever is in it.
package struct SecretScanner: Sendable {
    /// Secrets that are known, such as the one in the environment.
    private let known: [Needle]

    /// - Parameter known: Secrets to look for as they are. Short ones are left out, since any word could be one, and so are
    ///   ones that are longer than any secret is.
    package init(known: [String] = []) {
        self.known = known.map { Array($0.utf8) }.filter { (16...512).contains($0.count) }.map { Needle($0) }
    }

    /// What a line gives away, the first thing of it.
    package func sort(of line: some Collection<UInt8>) -> SecretPlace.Sort? {
        var steps = 0
        return sort(of: line, steps: &steps)
    }

    /// - Parameter steps: Raised by the number of bytes that are compared.
    func sort(of line: some Collection<UInt8>, steps: inout Int) -> SecretPlace.Sort? {
        let line = Array(line)
        guard line.count >= 16 else { return nil }
        if known.contains(where: { $0.stands(in: line, &steps) }) { return .clientSecret }
        if Self.hasToken(Self.access, line, &steps) { return .accessToken }
        if Self.others.contains(where: { Self.hasToken($0, line, &steps) }) { return .otherToken }
        return Self.hasAssignedSecret(line, &steps) ? .likelySecret : nil
    }

    private static let access = Needle("access-".utf8)
    private static let others = ["processor-", "assets-", "user-"].map { Needle($0.utf8) }
    private static let secret = Needle("secret".utf8)
    private static let environments = ["sandbox-", "production-", "development-"].map { Array($0.utf8) }

    /// `access-production-` and a UUID, as Plaid writes tokens.
    private static func hasToken(_ prefix: Needle, _ line: [UInt8], _ steps: inout Int) -> Bool {
        prefix.stands(in: line, &steps) { end in
            let rest = line[end...]
            return environments.contains { rest.starts(with: $0) && isUUID(rest.dropFirst($0.count)) }
        }
    }

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
    private static func hasAssignedSecret(_ line: [UInt8], _ steps: inout Int) -> Bool {
        let lower = line.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return secret.stands(in: lower, &steps) { end in
            var run: [UInt8] = []
            for byte in lower[end...].prefix(80) + [0] {
                if isHex(byte) {
                    run.append(byte)
                    continue
                }
                if run.count == 30, Set(run).count > 4 { return true }
                run.removeAll()
            }
            return false
        }
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
