// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A version of Plaid's OpenAPI document, such as `2020-09-14_1.778.0`; later ones are greater.
///
/// The tables of this package say of an entry from which version on, or up to which, the document has its subject, so
/// that earlier documents can still be generated from and compared.
public struct ContractVersion: Comparable, Hashable, Sendable, CustomStringConvertible {
    private var numbers: [Int]

    /// Reads `info.version`: the date of the API, the number of the document, and perhaps a mark after a plus sign.
    public init(_ text: String) throws {
        let parts = text.split(separator: "_")
        let number = parts.last?.split(separator: "+").first ?? ""
        numbers = number.split(separator: ".").compactMap { Int($0) }
        guard parts.count == 2, numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else {
            throw CodegenError("the document's version \(text) is not of the form 2020-09-14_1.697.4")
        }
    }

    init(_ major: Int, _ minor: Int, _ patch: Int) { numbers = [major, minor, patch] }

    /// The number alone.
    public var description: String { numbers.map(String.init).joined(separator: ".") }

    /// Compares number by number.
    public static func < (first: ContractVersion, second: ContractVersion) -> Bool {
        first.numbers.lexicographicallyPrecedes(second.numbers)
    }

    /// The first version known that has `/cra/report/create`, and that has lost `/link_delivery/create`.
    ///
    /// The versions between 1.697.4 and this one have not been seen.
    static let v1778 = ContractVersion(1, 778, 0)
}
