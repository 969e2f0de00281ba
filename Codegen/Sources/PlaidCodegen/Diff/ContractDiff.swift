// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What changed between two documents, for those who call the operations.
public struct ContractDiff: Sendable {
    /// One change.
    struct Change: Sendable, Equatable {
        /// The section of the report.
        enum Section: String, CaseIterable, Sendable {
            case operations = "Operations"
            case members = "Members"
            case values = "Values of enumerations"
            case deprecations = "Deprecated"
        }

        var section: Section
        /// The operation, type or enumeration.
        var subject: String
        var text: String
        /// Whether a program that was right before has to change.
        var breaks: Bool
    }

    let old: String
    let new: String
    let operationCount: Int
    let addedOperations: [String]
    let removedOperations: [String]
    /// What the new document has and the old one did not.
    let additions: ContractAdditions
    private(set) var changes: [Change] = []

    /// Compares the texts of two documents.
    public init(old oldText: String, new newText: String) throws {
        let (before, after) = try (Self.resolved(oldText), Self.resolved(newText))
        (old, new) = (before.document.version, after.document.version)
        let known = Dictionary(uniqueKeysWithValues: before.document.operations.map { ($0.name, $0) })
        let kept = Set(after.document.operations.map(\.name))
        operationCount = kept.count
        addedOperations = kept.subtracting(known.keys).sorted()
        removedOperations = Set(known.keys).subtracting(kept).sorted()
        additions = ContractAdditions(old: before, new: after)
        for name in addedOperations { note(.operations, name, "new", breaks: false) }
        for name in removedOperations { note(.operations, name, "removed", breaks: true) }
        for operation in after.document.operations.sorted(by: { $0.name < $1.name }) {
            guard let previous = known[operation.name] else { continue }
            compare(previous, operation)
        }
        let (reach, previousReach) = (ContractReach(after), ContractReach(before))
        for name in after.order.sorted() {
            let isSent = reach.sent.contains(name) && previousReach.sent.contains(name)
            let isReceived = reach.received.contains(name) && previousReach.received.contains(name)
            guard isSent || isReceived else { continue }
            if let previous = before.object(name), let object = after.object(name) {
                compare(previous, object, isSent: isSent, isReceived: isReceived)
            } else if let previous = before.enums[name], let values = after.enums[name] {
                compare(name, previous, values, isSent: isSent)
            }
        }
    }

    /// The lines that the list of additions lacks.
    public func additions(beyond list: String) throws -> String {
        additions.lines(beyond: try ContractAdditions(text: list))
    }

    /// Compares what is generated from, so the corrections of the version are made first.
    private static func resolved(_ text: String) throws -> Resolver {
        var document = try SpecReader.read(text)
        if let version = try? ContractVersion(document.version) {
            try document.correct(PatchTable.plaid(version).corrections)
        }
        return try Resolver(document)
    }

    private mutating func note(_ section: Change.Section, _ subject: String, _ text: String, breaks: Bool) {
        let change = Change(section: section, subject: subject, text: text, breaks: breaks)
        // Types that extend another have its members: the change is told once, for the one that declares them.
        if !changes.contains(change) { changes.append(change) }
    }

    // MARK: Operations

    private mutating func compare(_ old: SpecOperation, _ new: SpecOperation) {
        if new.id != old.id { note(.operations, new.name, "`\(old.id)` is called `\(new.id)`", breaks: true) }
        if new.request != old.request {
            note(.operations, new.name, "the request is \(new.request.map { "`\($0)`" } ?? "empty")", breaks: true)
        }
        if new.response != old.response {
            note(.operations, new.name, "the response is \(new.response.text)", breaks: true)
        }
        if new.deprecated, !old.deprecated { note(.deprecations, new.name, "the operation", breaks: false) }
    }

    // MARK: Types

    private mutating func compare(_ old: FlatObject, _ new: FlatObject, isSent: Bool, isReceived: Bool) {
        for property in new.properties {
            guard let previous = old.properties.first(where: { $0.wire == property.wire }) else {
                // A type may have been part of others before it declared anything of its own.
                let mustBeSent = isSent && property.required
                note(
                    .members, property.owner, "`\(property.wire)` is new: \(Self.form(property))", breaks: mustBeSent)
                continue
            }
            compare(previous, property, isSent: isSent)
        }
        for previous in old.properties where !new.properties.contains(where: { $0.wire == previous.wire }) {
            note(.members, previous.owner, "`\(previous.wire)` is removed", breaks: true)
        }
    }

    private mutating func compare(_ old: FlatProperty, _ new: FlatProperty, isSent: Bool) {
        let member = "`\(new.wire)`"
        if old.resolved.type != new.resolved.type {
            let (before, after) = (Self.name(old.resolved.type), Self.name(new.resolved.type))
            note(.members, new.owner, "\(member) is \(after), not \(before)", breaks: true)
        }
        if old.required != new.required {
            note(.members, new.owner, "\(member) is \(new.required ? "required" : "optional")", breaks: true)
        }
        if old.resolved.nullable != new.resolved.nullable {
            let text = new.resolved.nullable ? "may be null" : "is never null"
            note(.members, new.owner, "\(member) \(text)", breaks: new.required)
        }
        if isSent {
            let (before, after) = (Self.limits(old), Self.limits(new))
            if before != after {
                note(.members, new.owner, "\(member) has the limits \(after)", breaks: after != "none")
            }
        }
        if new.deprecated, !old.deprecated { note(.deprecations, new.owner, member, breaks: false) }
    }

    private mutating func compare(_ name: String, _ old: [String], _ new: [String], isSent: Bool) {
        let (added, removed) = (new.filter { !old.contains($0) }, old.filter { !new.contains($0) })
        if !added.isEmpty { note(.values, name, "new: \(Self.list(added))", breaks: false) }
        if !removed.isEmpty { note(.values, name, "removed: \(Self.list(removed))", breaks: isSent) }
    }

    // MARK: Words

    static func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }

    private static func form(_ property: FlatProperty) -> String {
        let presence = property.required ? "required" : "optional"
        return "\(name(property.resolved.type)), \(presence)\(property.resolved.nullable ? ", may be null" : "")"
    }

    private static func limits(_ property: FlatProperty) -> String {
        let all = property.resolved.constraints.map { "\($0.key) \($0.value)" }.sorted()
        return all.isEmpty ? "none" : all.joined(separator: ", ")
    }

    private static func name(_ type: TypeRef) -> String {
        switch type {
        case .string: "text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "a Boolean"
        case .any: "any value"
        case .date: "a date"
        case .dateTime: "a date and time"
        case .object(let name), .enumeration(let name): "`\(name)`"
        case .array(let element): "a list of \(name(element))"
        case .map(let value): "a map to \(name(value))"
        }
    }
}

extension SpecOperation {
    /// Method and path.
    var name: String { "\(method) \(path)" }
}

extension SpecOperation.Response {
    fileprivate var text: String {
        switch self {
        case .schema(let name): "`\(name)`"
        case .binary(let contentType): "a file of the type \(contentType)"
        case .none: "empty"
        }
    }
}
