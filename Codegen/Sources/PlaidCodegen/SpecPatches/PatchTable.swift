// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What people decided about the document, entry by entry, each with its reason.
///
/// The table is data. An entry that no longer fits the document stops the generator, so that none outlives its cause.
public struct PatchTable: Sendable {
    /// Gives a schema another name in Swift.
    struct Rename: Sendable {
        var schema: String
        var swift: String
        var reason: String
    }

    /// Gives a member another Swift type.
    ///
    /// `schema` nil means every schema that has such a member.
    struct FieldType: Sendable {
        var schema: String?
        var field: String
        var type: String
        var reason: String

        static func all(_ field: String, _ type: String, _ reason: String) -> FieldType {
            FieldType(schema: nil, field: field, type: type, reason: reason)
        }

        static func one(_ schema: String, _ field: String, _ type: String, _ reason: String) -> FieldType {
            FieldType(schema: schema, field: field, type: type, reason: reason)
        }
    }

    /// A member that the document calls required and never null, and that is sometimes null or left out.
    struct Lenient: Sendable {
        var schema: String
        var field: String
        var reason: String
    }

    /// Which family of the SDK (a folder) the operations under a path belong to.
    struct Family: Sendable {
        var prefix: String
        var family: String
    }

    /// How calls of an operation may be repeated.
    struct Kind: Sendable {
        var path: String
        var kind: OperationKind
        var reason: String
    }

    /// Which schema describes the webhook of a type and code.
    struct Webhook: Sendable {
        var type: String
        var code: String
        var schema: String
        /// When several schemas share the pair: the member that only this one's payload has.
        var requiresMember: String?
        var reason: String

        init(_ type: String, _ code: String, _ schema: String, requires member: String? = nil, _ reason: String = "") {
            self.type = type
            self.code = code
            self.schema = schema
            self.requiresMember = member
            self.reason = reason
        }
    }

    /// A webhook schema that gets no case of its own, because another schema stands for its type and code.
    struct ShadowedWebhook: Sendable {
        var schema: String
        var by: String
        var reason: String
    }

    /// A schema with the members of a webhook that no webhook has as its payload.
    struct NoWebhook: Sendable {
        var schema: String
        var reason: String
    }

    /// A parameter that is sent under another name than the document has.
    struct ParameterName: Sendable {
        var path: String
        var parameter: String
        var wire: String
        var reason: String
    }

    /// An operation that the document no longer has, and that the Sandbox still answers: older clients call it.
    struct Retired: Sendable {
        var path: String
        var request: String
        var response: String
        /// The last version of the document that has it.
        var last: String
    }

    /// A member that the document deprecates and that is used without a warning.
    struct Kept: Sendable {
        var schema: String
        var field: String
        var reason: String
    }

    var corrections: [Correction] = []
    var renames: [Rename] = []
    var fieldTypes: [FieldType] = []
    var lenient: [Lenient] = []
    var kept: [Kept] = []
    var families: [Family] = []
    /// Last segments of paths whose operations only read.
    var readVerbs: [String] = []
    /// Last segments of paths whose operations change something.
    var writeVerbs: [String] = []
    /// Exceptions to the two lists, and paths that no list covers.
    var kinds: [Kind] = []
    var webhooks: [Webhook] = []
    var shadowedWebhooks: [ShadowedWebhook] = []
    var noWebhooks: [NoWebhook] = []
    var retired: [Retired] = []
    var parameterNames: [ParameterName] = []
    /// Schemas whose structs can be compared.
    var hashable: [String] = []
    /// The name of the enum of all webhooks.
    var webhookEventName = "WebhookEvent"

    /// The empty table.
    init() {}
}

/// Looks entries up and remembers which were of use.
final class PatchUse {
    let table: PatchTable
    private var used: Set<String> = []

    init(_ table: PatchTable) {
        self.table = table
    }

    func rename(of schema: String) -> String? {
        guard let entry = table.renames.first(where: { $0.schema == schema }) else { return nil }
        used.insert("rename of \(schema)")
        return entry.swift
    }

    /// An entry for one schema wins over one for all.
    func type(schema: String, field: String, leaf: TypeRef) -> String? {
        guard leaf == .string || leaf == .number || leaf == .integer else { return nil }
        let candidates = table.fieldTypes.filter { $0.field == field && ($0.schema == nil || $0.schema == schema) }
        guard let entry = candidates.first(where: { $0.schema != nil }) ?? candidates.first else { return nil }
        let isNumber = ["Double", "Decimal", "Int"].contains(entry.type)
        // A rule for a text member says nothing about a number that happens to have its name.
        guard entry.schema != nil || isNumber == (leaf != .string) else { return nil }
        used.insert("type of \(entry.schema ?? "*").\(field)")
        return entry.type
    }

    /// Asked only for members that the document calls required and never null: an entry for any other is surplus.
    func isLenient(schema: String, field: String) -> Bool {
        guard table.lenient.contains(where: { $0.schema == schema && $0.field == field }) else { return false }
        used.insert("lenient \(schema).\(field)")
        return true
    }

    /// Asked only for members that the document deprecates.
    func isKept(schema: String, field: String) -> Bool {
        guard table.kept.contains(where: { $0.schema == schema && $0.field == field }) else { return false }
        used.insert("kept \(schema).\(field)")
        return true
    }

    /// The entry with the longest prefix decides.
    func family(of path: String) throws -> String {
        let matches = table.families.filter { path == $0.prefix || path.hasPrefix($0.prefix + "/") }
        guard let entry = matches.max(by: { $0.prefix.count < $1.prefix.count }) else {
            throw CodegenError("no entry in SpecPatches says which family \(path) belongs to")
        }
        used.insert("family of \(entry.prefix)")
        return entry.family
    }

    func kind(of operation: SpecOperation, hasRequiredKey: Bool) throws -> OperationKind {
        if let entry = table.kinds.first(where: { $0.path == operation.path }) {
            used.insert("kind of \(entry.path)")
            return entry.kind
        }
        if hasRequiredKey { return .keyed }
        let verb = operation.path.split(separator: "/").last.map(String.init) ?? ""
        if table.readVerbs.contains(verb) {
            used.insert("read verb \(verb)")
            return .read
        }
        if table.writeVerbs.contains(verb) {
            used.insert("write verb \(verb)")
            return .write
        }
        throw CodegenError("no entry in SpecPatches says whether \(operation.path) reads or writes")
    }

    func isHashable(schema: String) -> Bool {
        guard table.hashable.contains(schema) else { return false }
        used.insert("hashable \(schema)")
        return true
    }

    func isNoWebhook(schema: String) -> Bool {
        guard table.noWebhooks.contains(where: { $0.schema == schema }) else { return false }
        used.insert("no webhook \(schema)")
        return true
    }

    func wireName(of parameter: String, path: String) -> String {
        let entry = table.parameterNames.first { $0.path == path && $0.parameter == parameter }
        guard let entry else { return parameter }
        used.insert("parameter \(parameter) of \(path)")
        return entry.wire
    }

    func markWebhook(_ schema: String) { used.insert("webhook \(schema)") }

    /// What no look-up has found, one description per entry.
    var unused: [String] {
        var all: [String] = []
        all += table.renames.map { "rename of \($0.schema)" }
        all += table.fieldTypes.map { "type of \($0.schema ?? "*").\($0.field)" }
        all += table.lenient.map { "lenient \($0.schema).\($0.field)" }
        all += table.kept.map { "kept \($0.schema).\($0.field)" }
        all += table.families.map { "family of \($0.prefix)" }
        all += table.readVerbs.map { "read verb \($0)" }
        all += table.writeVerbs.map { "write verb \($0)" }
        all += table.kinds.map { "kind of \($0.path)" }
        all += table.webhooks.map { "webhook \($0.schema)" }
        all += table.shadowedWebhooks.map { "webhook \($0.schema)" }
        all += table.noWebhooks.map { "no webhook \($0.schema)" }
        all += table.parameterNames.map { "parameter \($0.parameter) of \($0.path)" }
        all += table.hashable.map { "hashable \($0)" }
        return all.filter { !used.contains($0) }
    }
}
