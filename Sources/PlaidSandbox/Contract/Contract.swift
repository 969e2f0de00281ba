// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Plaid's contract as a table: which paths there are and what their bodies look like.
struct Contract: Sendable {
    /// What a member may be.
    indirect enum ValueType: Sendable, Hashable {
        case string
        case integer
        case number
        case boolean
        case any
        case date
        case dateTime
        case object(String)
        case enumeration(String)
        case array(ValueType)
        case map(ValueType)
    }

    /// Bounds of a member; what is `nil` is not bounded.
    struct Limits: Sendable, Hashable {
        var minimum: Decimal?
        var maximum: Decimal?
        var minimumLength: Int?
        var maximumLength: Int?
        var minimumItems: Int?
        var maximumItems: Int?
        var maximumProperties: Int?
        var areItemsUnique = false
        /// Whether the text has to be an e-mail address.
        var isEmailAddress = false
        /// Whether the text has to be a URL.
        var isURL = false
        /// How many characters each text of a list needs.
        var minimumItemLength: Int?

        /// The bounds of each element of a list.
        var ofItems: Limits? { minimumItemLength.map { Limits(minimumLength: $0) } }
    }

    struct Field: Sendable {
        var name: String
        var type: ValueType
        var isRequired: Bool
        var isNullable: Bool
        /// Whether the contract's prose refuses a null although the member is optional.
        var forbidsNull = false
        var limits: Limits?

        /// Whether a null in a request counts as an absent member.
        var allowsDroppedNull: Bool { !isRequired && !isNullable && !forbidsNull && type != .any }
    }

    struct Schema: Sendable {
        var name: String
        /// Whether members that are not listed are allowed.
        var isOpen: Bool
        var fields: [Field] = []
    }

    enum Reply: Sendable, Hashable {
        case none
        case json(schema: String)
        case binary(contentType: String)
    }

    struct Operation: Sendable {
        var method: String
        var path: String
        var request: String?
        var reply: Reply
        var isDeprecated: Bool
        /// Whether it needs no credentials.
        var isPublic = false
        /// The status of a success.
        var status = 200
        /// The last version of Plaid's document that has the operation; `nil` for those of the present version.
        var last: String?
    }

    var version = ""
    var enumerations: [String: [String]] = [:]
    var schemas: [String: Schema] = [:]
    var operations: [String: Operation] = [:]
    /// Paths with placeholders, which a dictionary cannot find.
    var templates: [(pattern: [Substring], path: String)] = []

    /// The contract that this Sandbox was built with.
    static let standard = Contract(ContractData.text)

    /// The operation of a path; `nil` for a path that is not in the contract or has no operation.
    func operation(at path: String) -> Operation? {
        if let operation = operations[path] { return operation }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let match = templates.first { template in
            template.pattern.count == parts.count
                && zip(template.pattern, parts).allSatisfy { $0.0.hasPrefix("{") ? !$0.1.isEmpty : $0.0 == $0.1 }
        }
        return match.flatMap { operations[$0.path] }
    }
}
