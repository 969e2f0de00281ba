// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// Holds bodies against the contract: requests before a world sees them, and in tests our own answers.
struct ContractValidator: Sendable {
    let contract: Contract

    init(contract: Contract = .standard) { self.contract = contract }

    /// What is wrong with a value, by kind; each entry names the member by its dotted path.
    struct Findings: Sendable {
        var unknown: [String] = []
        var missing: [String] = []
        var invalid: [String] = []
        /// Addresses that are none; Plaid tells them after everything else.
        var addresses: [String] = []
        /// The first invalid value, where Plaid has an error of its own for its kind.
        var refusal: SandboxError?
        /// Whether a null counts as an absent member, as it does in requests.
        var acceptsNulls = false
        /// Whether a null was accepted that is to be taken out.
        var hasNulls = false
    }

    /// Refuses a body that the contract does not allow: values that no body may hold first, then unknown members, then
    /// missing ones, then values.
    ///
    /// - Returns: The body as handlers read it, without the nulls of optional members that the contract does not call
    ///   nullable. Plaid takes such a null for an absent member; Plaid's own samples send them.
    func check(_ body: JSONObject, of operation: Contract.Operation) throws(SandboxError) -> JSONObject {
        if let mistake = BodyDomain.mistake(in: body) { throw .invalidField(mistake) }
        guard let request = operation.request else { return body }
        var findings = Findings(acceptsNulls: true)
        inspect(body, schema: request, at: "", &findings)
        if !findings.unknown.isEmpty { throw .unknownFields(findings.unknown.sorted()) }
        if !findings.missing.isEmpty { throw .missingFields(findings.missing) }
        if let refusal = findings.refusal { throw refusal }
        if let first = findings.invalid.first ?? findings.addresses.first { throw .invalidField(first) }
        return findings.hasNulls ? withoutNulls(body, schema: request) : body
    }

    /// Everything about a value that a schema does not allow; empty when it conforms.
    func violations(of value: JSONValue, schema: String) -> [String] {
        guard contract.schemas[schema] != nil else { return ["there is no schema \(schema)"] }
        var findings = Findings()
        inspect(value, type: .object(schema), isNullable: false, limits: nil, at: "", &findings)
        return findings.unknown.map { "\($0) is not in the contract" } + findings.missing.map { "\($0) is missing" }
            + findings.invalid + findings.addresses
    }

    private func inspect(
        _ body: JSONObject, schema name: String, at path: String, _ findings: inout Findings
    ) {
        guard let schema = contract.schemas[name] else { return }
        for field in schema.fields where field.isRequired && body[field.name] == nil {
            // Credentials are checked apart, since they may come in headers.
            if path.isEmpty, field.name == "client_id" || field.name == "secret" { continue }
            findings.missing.append(join(path, field.name))
        }
        for (key, value) in body.pairs {
            guard let field = schema.fields.first(where: { $0.name == key }) else {
                if findings.acceptsNulls, let type = Self.earlierMember(key, of: name) {
                    inspect(value, type: type, isNullable: true, limits: nil, at: join(path, key), &findings)
                    continue
                }
                // Open schemas are open for responses of later versions; what a request adds is a misspelling.
                let isRefused = findings.acceptsNulls && !schema.fields.isEmpty
                if !schema.isOpen || isRefused { findings.unknown.append(join(path, key)) }
                continue
            }
            if value.isNull, findings.acceptsNulls, field.allowsDroppedNull {
                findings.hasNulls = true
                continue
            }
            if let kind = Self.idLists[key], field.type == .array(.string), findings.acceptsNulls {
                inspect(value, isNullable: field.isNullable, listOf: kind, at: join(path, key), &findings)
                continue
            }
            if findings.acceptsNulls, isProductList(field.type), !value.isNull || !field.isNullable {
                if let error = productError(value, field, of: name, at: join(path, key)) {
                    findings.refuse(error)
                }
                continue
            }
            if findings.acceptsNulls, let text = value.stringValue, !WebhookDestination.isURL(text),
                field.limits?.isURL == true || Self.webhookMembers.contains(key)
            {
                findings.addresses.append("\(join(path, key)) must be a non-empty string URL")
                continue
            }
            if key == "sort_code", !Self.uncheckedAccounts.contains(path), findings.acceptsNulls,
                let text = value.stringValue, !SortCode.isValid(text)
            {
                findings.invalid.append("sort_code failed validation")
                continue
            }
            let limits = findings.acceptsNulls ? requestLimits(of: field, in: name) : field.limits
            inspect(
                value, type: field.type, isNullable: field.isNullable, limits: limits, at: join(path, key), &findings)
        }
    }

    /// Minimums that the contract tells in words only, or that follow from what a number counts.
    private static let wordedMinimums: [String: Decimal] = [
        "days_requested": 1, "days_required": 0, "days_past_due": 0, "period": 1,
    ]

    private func requestLimits(of field: Contract.Field, in schema: String) -> Contract.Limits? {
        // As recorded: the account that pays may be any text, as its sort code may.
        if schema == "ExternalPaymentOptions", field.name == "iban" {
            var limits = field.limits ?? Contract.Limits()
            limits.minimumLength = 1
            return limits
        }
        guard field.type == .integer, field.limits?.minimum == nil, let minimum = Self.wordedMinimums[field.name]
        else { return field.limits }
        var limits = field.limits ?? Contract.Limits()
        limits.minimum = minimum
        return limits
    }

    /// Members of requests that hold the address of a receiver of webhooks.
    private static let webhookMembers: Set = ["webhook", "webhook_override"]

    /// Accounts whose sort codes are not checked here: the one that may pay is compared with the payer's and can have any
    /// code, and a wallet's transaction has an error of its own.
    private static let uncheckedAccounts: Set = ["options.bacs", "counterparty.numbers.bacs"]

    /// Lists of ids in requests, by name, with what their ids are of: Plaid refuses an empty one, and has one sentence
    /// for all that is wrong with it.
    private static let idLists = ["account_ids": "account", "item_ids": "item"]

    private func inspect(
        _ value: JSONValue, isNullable: Bool, listOf kind: String, at path: String, _ findings: inout Findings
    ) {
        if value.isNull, isNullable { return }
        if let ids = value.arrayValue, !ids.isEmpty, ids.allSatisfy({ $0.stringValue?.isEmpty == false }) { return }
        findings.invalid.append("\(label(path)) must be a non-empty array of valid \(kind) ids")
    }

    /// Whether the body of an operation may be null: it has no member that is required, but for credentials.
    func allowsNull(_ operation: Contract.Operation) -> Bool {
        guard let schema = operation.request.flatMap({ contract.schemas[$0] }) else { return true }
        return schema.fields.allSatisfy { !$0.isRequired || $0.name == "client_id" || $0.name == "secret" }
    }

    /// Whether elements of a list may be null: the contract calls this schema nullable wherever it stands.
    private static func mayBeNull(_ element: Contract.ValueType) -> Bool { element == .object("UserIDNumber") }

    private func withoutNulls(_ body: JSONObject, schema name: String) -> JSONObject {
        guard let schema = contract.schemas[name] else { return body }
        var kept = body
        for (key, value) in body.pairs {
            guard let field = schema.fields.first(where: { $0.name == key }) else { continue }
            let isDropped = value.isNull && field.allowsDroppedNull
            // In a conditional expression `nil` would be a null of JSON.
            if isDropped { kept[key] = nil } else { kept[key] = withoutNulls(value, type: field.type) }
        }
        return kept
    }

    private func withoutNulls(_ value: JSONValue, type: Contract.ValueType) -> JSONValue {
        switch (type, value) {
        case (.object(let name), .object(let members)): .object(withoutNulls(members, schema: name))
        case (.array(let element), .array(let values)):
            .array(values.filter { !$0.isNull }.map { withoutNulls($0, type: element) })
        case (.map(let element), .object(let members)):
            .object(JSONObject(members.pairs.map { ($0.0, withoutNulls($0.1, type: element)) }))
        default: value
        }
    }

    private func inspect(
        _ value: JSONValue, type: Contract.ValueType, isNullable: Bool, limits: Contract.Limits?, at path: String,
        _ findings: inout Findings
    ) {
        if value.isNull {
            if !isNullable, type != .any { findings.invalid.append("\(label(path)) must not be null") }
            return
        }
        switch (type, value) {
        case (.any, _), (.boolean, .bool): break
        case (.string, .string(let text)):
            if let limits { inspect(text, limits, at: path, &findings) }
        case (.date, .string(let text)):
            if !DateText.isDate(text) {
                findings.invalid.append("\(label(path)) must be a string of the format 'YYYY-MM-DD'")
            } else if Day(text) == nil {
                findings.invalid.append("\(label(path)) must be a date from 1900-01-01 to 2200-12-31")
            }
        case (.dateTime, .string(let text)):
            if !DateText.isDateTime(text) {
                findings.invalid.append("\(label(path)) must be a date and time in the form of ISO 8601")
            } else if Instant.read(text) == nil {
                findings.invalid.append("\(label(path)) must be a date and time from 1900 to 2200")
            }
        case (.integer, .number(let number)):
            guard number.int != nil else { return findings.invalid.append("\(label(path)) must be an integer") }
            if let limits { inspect(number, limits, at: path, &findings) }
        case (.number, .number(let number)):
            if let limits { inspect(number, limits, at: path, &findings) }
        case (.enumeration(let name), .string(let text)):
            inspect(text, enumeration: name, at: path, &findings)
        case (.object(let name), .object(let members)):
            inspect(members, schema: name, at: path, &findings)
        case (.array(let element), .array(let values)):
            if let limits { inspect(values, limits, at: path, &findings) }
            for (index, value) in values.enumerated() {
                if value.isNull, findings.acceptsNulls, Self.mayBeNull(element) {
                    findings.hasNulls = true
                    continue
                }
                inspect(
                    value, type: element, isNullable: false, limits: limits?.ofItems, at: "\(path)[\(index)]", &findings
                )
            }
        case (.map(let element), .object(let members)):
            if let maximum = limits?.maximumProperties, members.count > maximum {
                findings.invalid.append("\(label(path)) must have at most \(maximum) members")
            }
            for (key, value) in members.pairs {
                inspect(
                    value, type: element, isNullable: true, limits: nil, at: join(path, key),
                    &findings)
            }
        default: findings.invalid.append("\(label(path)) must be \(phrase(type))")
        }
    }

    private func inspect(_ text: String, _ limits: Contract.Limits, at path: String, _ findings: inout Findings) {
        let length = text.unicodeScalars.count
        if let minimum = limits.minimumLength, length < minimum {
            findings.invalid.append(
                minimum == 1
                    ? "\(label(path)) must be a non-empty string"
                    : "\(label(path)) must be at least \(minimum) characters long")
        }
        if let maximum = limits.maximumLength, length > maximum {
            findings.invalid.append("\(label(path)) must be at most \(maximum) characters long")
        }
        if limits.isEmailAddress, !Self.isEmailAddress(text) {
            findings.invalid.append("\(label(path)) must be a valid e-mail address")
        }
    }

    private func inspect(_ number: JSONNumber, _ limits: Contract.Limits, at path: String, _ findings: inout Findings) {
        // A number that Decimal cannot hold is far out of every range, or differs from a bound by nothing that matters.
        let tooSmall = limits.minimum.map { bound in number.decimal.map { $0 < bound } ?? (number.double < 0) } ?? false
        let tooLarge = limits.maximum.map { bound in number.decimal.map { $0 > bound } ?? (number.double > 1) } ?? false
        guard tooSmall || tooLarge else { return }
        switch (limits.minimum, limits.maximum) {
        case (let minimum?, let maximum?):
            findings.invalid.append("\(label(path)) must be between \(minimum) and \(maximum)")
        case (let minimum?, nil): findings.invalid.append("\(label(path)) must be at least \(minimum)")
        case (nil, let maximum?): findings.invalid.append("\(label(path)) must be at most \(maximum)")
        case (nil, nil): break
        }
    }

    private func inspect(_ values: [JSONValue], _ limits: Contract.Limits, at path: String, _ findings: inout Findings)
    {
        if let minimum = limits.minimumItems, values.count < minimum {
            findings.invalid.append("\(label(path)) must have at least \(minimum) element\(minimum == 1 ? "" : "s")")
        }
        if let maximum = limits.maximumItems, values.count > maximum {
            findings.invalid.append("\(label(path)) must have at most \(maximum) elements")
        }
        if limits.areItemsUnique, Set(values).count != values.count {
            findings.invalid.append("\(label(path)) must not name an element twice")
        }
    }

    private func inspect(_ text: String, enumeration name: String, at path: String, _ findings: inout Findings) {
        let known =
            findings.acceptsNulls
            ? Self.requestValues(of: name, in: contract) : contract.enumerations[name]
        guard let values = known, !values.contains(text) else { return }
        // A long list would hide the sentence that it belongs to.
        findings.invalid.append(
            values.count <= 20
                ? "\(label(path)) must be one of: \(values.joined(separator: ", "))"
                : "\(label(path)) is not one of the \(values.count) values that the documentation lists")
    }

    /// Something before the last at sign and something after it, without blanks and control characters.
    private static func isEmailAddress(_ text: String) -> Bool {
        guard text.utf8.count <= 320, let at = text.lastIndex(of: "@"), at > text.startIndex else { return false }
        return text.index(after: at) < text.endIndex
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
    }

    private func join(_ path: String, _ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    private func label(_ path: String) -> String { path.isEmpty ? "the body" : path }

    private func phrase(_ type: Contract.ValueType) -> String {
        switch type {
        case .string, .date, .dateTime, .enumeration: "a string"
        case .integer: "an integer"
        case .number: "a number"
        case .boolean: "a boolean"
        case .object, .map: "an object"
        case .array: "an array"
        case .any: "a value"
        }
    }
}
