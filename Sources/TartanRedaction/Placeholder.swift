// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

/// What stands for a value of an earlier response: `$access_token`, or `$account_id.3333` for the account with that mask.
package struct Placeholder: Hashable {
    /// The member whose value it stands for.
    package let name: String
    /// The mask of the object that has the member; `nil` for the first object that has it.
    package let mask: String?

    /// Reads a placeholder; `nil` for any other text.
    package init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "$"), (2...100).contains(text.utf8.count) else { return nil }
        let parts = text.dropFirst().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let isName = parts[0].utf8.allSatisfy { byte in
            byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        }
        guard isName, !parts[0].isEmpty, parts.count == 1 || Self.isMask(parts[1]) else { return nil }
        name = String(parts[0])
        mask = parts.count == 1 ? nil : String(parts[1])
    }

    /// The placeholder as it is written; `nil` for a mask that cannot be.
    package static func account(mask: String) -> String? { isMask(mask[...]) ? "$account_id.\(mask)" : nil }

    private static func isMask(_ text: Substring) -> Bool {
        (1...10).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    }

    /// The value that a response has for it.
    package func value(in response: JSONValue) -> JSONValue? {
        guard let mask else { return response.first(named: name) }
        return response.firstObject { $0["mask"]?.stringValue == mask && $0[name] != nil }?[name]
    }
}
