// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// Lists of products in requests: Plaid has sentences and codes of their own for them.

extension ContractValidator {
    /// Whether a member is a list of products.
    func isProductList(_ type: Contract.ValueType) -> Bool { type == .array(.enumeration("Products")) }

    /// What is wrong with a list of products; `nil` for one that the contract allows.
    ///
    /// - Parameter schema: The object that has the list: lists that institutions are looked up by have other errors than
    ///   lists of what to get from an Item.
    func productError(
        _ value: JSONValue, _ field: Contract.Field, of schema: String, at path: String
    ) -> SandboxError? {
        let isFilter = schema.hasPrefix("Institutions")
        let known = Self.requestValues(of: "Products", in: contract) ?? []
        let names = value.arrayValue?.compactMap(\.stringValue)
        guard let names, names.count == value.arrayValue?.count, names.count >= field.limits?.minimumItems ?? 0 else {
            return isFilter ? .malformedProductFilter(path) : .malformedProducts(path)
        }
        let unknown = names.filter { !known.contains($0) }
        guard let first = unknown.first else { return nil }
        return isFilter ? .unknownProduct(first, in: path) : .unknownProducts(unknown, in: path)
    }
}

extension ContractValidator.Findings {
    /// Notes an error of a value; the first invalid value decides what is answered.
    mutating func refuse(_ error: SandboxError) {
        if invalid.isEmpty, refusal == nil { refusal = error }
        invalid.append(error.message)
    }
}
