// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Makes the SDK's model from the document and the patches; knows Swift's types and nothing of the text's layout.
struct Translator {
    let resolver: Resolver
    let patches: PatchUse
    let documentation: DocumentationUse
    private let links: DocumentationLinks
    private let added: ContractAdditions
    private let version: ContractVersion?
    private var swiftNames: [String: String] = [:]
    private var families: [String: Set<String>] = [:]
    private var encoded: Set<String> = []
    private var decoded: Set<String> = []
    private var requests: Set<String> = []
    private var responses: Set<String> = []
    private(set) var webhookSchemas: Set<String> = []

    init(resolver: Resolver, patches: PatchUse, documentation: DocumentationUse, added: ContractAdditions) {
        self.resolver = resolver
        self.patches = patches
        self.documentation = documentation
        self.added = added
        version = try? ContractVersion(resolver.document.version)
        links = DocumentationLinks(resolver)
    }

    mutating func model() throws -> SDKModel {
        let document = resolver.document
        try nameEverything()
        for operation in document.operations {
            let family = try patches.family(of: operation.path)
            if let request = operation.request {
                guard requests.insert(request).inserted else {
                    throw CodegenError("\(request) is the request of two operations")
                }
                visit(request, family: family, encoding: true)
            }
            for parameter in operation.parameters where parameter.location == "query" {
                visit(try resolver.type(of: parameter, in: operation), family: family, encoding: true)
            }
            if case .schema(let response) = operation.response {
                responses.insert(response)
                visit(response, family: family, encoding: false)
            }
        }
        let webhooks = try translateWebhooks()
        for name in webhookSchemas.sorted() { visit(name, family: "Webhooks", encoding: false) }

        var structs: [StructModel] = []
        var enums: [EnumModel] = []
        for name in resolver.order where families[name] != nil {
            if let object = resolver.object(name) {
                structs.append(try translate(object))
            } else if let values = resolver.enums[name] {
                enums.append(
                    EnumModel(
                        schema: name, name: swiftName(name), family: family(name), cases: cases(values, of: name),
                        statement: swiftNames(documentation.type(name))?.text, page: links.page(of: name),
                        added: added.sentence(name, in: version)))
            }
        }
        var operations: [OperationModel] = []
        for operation in document.operations {
            operations.append(try translate(operation, structs: &structs))
        }
        try refuseEndlessStructs(structs)
        SecretSearch.mark(&structs)
        HashableSearch.mark(&structs, patches)
        DocumentationLinks.connect(&structs, &enums, operations)
        for webhook in webhooks {
            guard let position = structs.firstIndex(where: { $0.name == webhook.structName }) else { continue }
            structs[position].webhookCodes = (webhook.type, webhook.code)
        }
        return SDKModel(
            structs: structs.sorted { $0.name < $1.name },
            enums: enums.sorted { $0.name < $1.name },
            operations: operations.sorted { $0.id < $1.id },
            webhooks: webhooks,
            webhookEventName: patches.table.webhookEventName,
            documentVersion: document.version)
    }

    // MARK: Names and families

    private mutating func nameEverything() throws {
        var taken: [String: String] = [:]
        for name in resolver.order {
            let swift = patches.rename(of: name) ?? Naming.schemaType(name)
            if let other = taken[swift] {
                throw CodegenError("the schemas \(other) and \(name) would both be the Swift type \(swift)")
            }
            if Self.foreignNames.contains(swift) {
                throw CodegenError("the schema \(name) would hide the type \(swift); rename it in SpecPatches")
            }
            taken[swift] = name
            swiftNames[name] = swift
        }
    }

    /// Types that generated code or its readers use by their plain name.
    private static let foreignNames: Set<String> = [
        "Any", "AnyObject", "Array", "Bool", "Character", "Data", "Date", "Decimal", "Dictionary", "Double", "Duration",
        "Error", "Float", "Hashable", "Identifiable", "Int", "Locale", "Never", "Operation", "Optional", "Process",
        "Protocol", "Range", "Result", "Self", "Sendable", "Set", "String", "Task", "Type", "URL", "UUID", "Void",
        "AccessToken", "AccountID", "Amount", "AssetReportToken", "CalendarDate", "ClientSecret", "CurrencyCode",
        "InstitutionID",
        "ItemID", "JSONError", "JSONObject", "JSONReader", "JSONValue", "JSONWriter", "LinkToken", "OpenEnum",
        "PlaidClient",
        "PlaidClientProtocol", "PlaidEnvironment", "PlaidError", "PlaidRequest", "PlaidResponse", "PlaidTransport",
        "ProcessorToken", "PublicToken", "RawJSON", "RequestID", "SensitiveString", "Timestamp", "TransactionID",
        "UserID",
        "UserToken", "WebhookEvent",
    ]

    private func swiftName(_ schema: String) -> String { swiftNames[schema] ?? Naming.schemaType(schema) }

    /// Walks everything that a request sends or a response brings.
    private mutating func visit(_ name: String, family: String, encoding: Bool) {
        // A family's visit in one direction walks a type once; another family or direction walks it again.
        let isNewFamily = families[name, default: []].insert(family).inserted
        let isNewDirection = encoding ? encoded.insert(name).inserted : decoded.insert(name).inserted
        guard isNewFamily || isNewDirection, let object = resolver.object(name) else { return }
        for property in object.properties {
            visit(property.resolved.type, family: family, encoding: encoding)
        }
    }

    private mutating func visit(_ type: TypeRef, family: String, encoding: Bool) {
        switch type {
        case .object(let name), .enumeration(let name): visit(name, family: family, encoding: encoding)
        case .array(let inner), .map(let inner): visit(inner, family: family, encoding: encoding)
        default: break
        }
    }

    /// The family that a type belongs to.
    ///
    /// Families that speak about other families' types do not count beside them.
    private func family(_ name: String) -> String {
        let all = families[name] ?? []
        if all.count == 1, let only = all.first { return only }
        let main = all.subtracting(["Sandbox", "Processor", "Webhooks"])
        if main.count == 1, let only = main.first { return only }
        return "Shared"
    }

    // MARK: Types

    private func translate(_ object: FlatObject) throws -> StructModel {
        let isRequest = requests.contains(object.name)
        let isResponse = responses.contains(object.name)
        var fields: [FieldModel] = []
        var names: Set<String> = []
        for property in object.properties {
            // The client sends the credentials as headers.
            if isRequest, property.wire == "client_id" || property.wire == "secret" { continue }
            let name = Naming.property(property.wire)
            guard names.insert(name).inserted, !(isResponse && name == "raw") else {
                throw CodegenError("two members of \(object.name) would both be named \(name)")
            }
            let nullable = property.resolved.nullable
            let isRequired = property.required && !nullable
            fields.append(
                FieldModel(
                    wire: property.wire,
                    name: name,
                    type: swiftType(property.resolved.type, schema: object.name, field: property.wire),
                    isRequired: isRequired && !patches.isLenient(schema: object.name, field: property.wire),
                    writesNull: property.required && nullable && encoded.contains(object.name),
                    documentation: .none))
            try document(&fields[fields.count - 1], property, of: object.name)
        }
        return StructModel(
            schema: object.name, name: swiftName(object.name), family: family(object.name),
            role: isRequest ? .request : isResponse ? .response : .type,
            decodes: decoded.contains(object.name), encodes: encoded.contains(object.name),
            isWebhook: webhookSchemas.contains(object.name),
            fields: fields,
            statement: swiftNames(documentation.type(object.name))?.text, page: links.page(of: object.name),
            added: added.sentence(object.name, in: version))
    }

    private func swiftNames(_ entry: DocumentationTable.Entry) -> DocumentationTable.Entry {
        entry.withSwiftNames(of: links.memberNames)
    }

    private func swiftNames(_ entry: DocumentationTable.Entry?) -> DocumentationTable.Entry? {
        entry?.withSwiftNames(of: links.memberNames)
    }

    private func document(_ field: inout FieldModel, _ property: FlatProperty, of schema: String) throws {
        let facts = ContractFacts(
            property: property, type: field.type, isSent: encoded.contains(schema),
            isReceived: decoded.contains(schema),
            isLenient: property.required && !property.resolved.nullable && !field.isRequired, enums: resolver.enums,
            added: added.sentence("\(schema).\(property.wire)", in: version))
        let entry = swiftNames(try documentation.member(property, of: schema))
        field.documentation =
            entry.map { MemberDocumentation(text: $0.text, limits: facts.limitsText, isOwn: true) }
            ?? MemberDocumentation(text: facts.text, limits: nil, isOwn: false)
        if property.deprecated, !patches.isKept(schema: property.owner, field: property.wire) {
            field.deprecation = entry?.deprecation ?? "Plaid has deprecated this member."
        }
    }

    private func swiftType(_ type: TypeRef, schema: String, field: String) -> SwiftType {
        if let patched = patches.type(schema: schema, field: field, leaf: type) { return .named(patched) }
        switch type {
        case .string: return .named("String")
        case .integer: return .named("Int")
        case .number: return .named("Decimal")
        case .boolean: return .named("Bool")
        case .any: return .named("JSONValue")
        case .date: return .named("CalendarDate")
        case .dateTime: return .named("Timestamp")
        case .object(let name), .enumeration(let name): return .named(swiftName(name))
        case .array(let element): return .array(swiftType(element, schema: schema, field: field))
        case .map(.any): return .named("JSONValue")
        case .map(let value): return .map(swiftType(value, schema: schema, field: field))
        }
    }

    /// Values that would get one name are numbered in the document's order.
    private func cases(_ values: [String], of schema: String) -> [(name: String, wire: String, statement: String?)] {
        var taken: Set<String> = []
        return values.map { wire in
            let base = Naming.enumCase(wire)
            var name = base
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(base)\(number)"
                number += 1
            }
            return (name, wire, swiftNames(documentation.value(wire, of: schema))?.text)
        }
    }

    /// A struct that holds itself other than in an array or map has no size.
    private func refuseEndlessStructs(_ structs: [StructModel]) throws {
        let inner = Dictionary(
            uniqueKeysWithValues: structs.map { model in
                (
                    model.name,
                    model.fields.compactMap { field in
                        if case .named(let name) = field.type { name } else { nil }
                    }
                )
            })
        var finished: Set<String> = []
        func visit(_ name: String, _ path: [String]) throws {
            guard !finished.contains(name) else { return }
            guard !path.contains(name) else {
                throw CodegenError("the type \(name) holds itself; the generator has no way to write that")
            }
            for next in inner[name] ?? [] { try visit(next, path + [name]) }
            finished.insert(name)
        }
        for model in structs { try visit(model.name, []) }
    }

    // MARK: Operations

    private func translate(_ operation: SpecOperation, structs: inout [StructModel]) throws -> OperationModel {
        let family = try patches.family(of: operation.path)
        let pathParameters = operation.parameters.filter { $0.location == "path" }
            .map { (wire: $0.name, name: Naming.property($0.name)) }
        var queryParameters: [(wire: String, name: String, isEnum: Bool)] = []
        var inURL = pathParameters.map {
            FieldModel(
                wire: $0.wire, name: $0.name, type: .named("String"), isRequired: true, writesNull: false,
                documentation: .pathParameter)
        }
        for parameter in operation.parameters where parameter.location == "query" {
            let type = try resolver.type(of: parameter, in: operation)
            let field = FieldModel(
                wire: patches.wireName(of: parameter.name, path: operation.path), name: Naming.property(parameter.name),
                type: swiftType(type, schema: "", field: parameter.name), isRequired: false, writesNull: false,
                documentation: .queryParameter)
            queryParameters.append((field.wire, field.name, type != .string))
            inURL.append(field)
        }
        let typeBase = operation.id.prefix(1).uppercased() + operation.id.dropFirst()
        var request: StructModel
        if let schema = operation.request, let place = structs.firstIndex(where: { $0.schema == schema }) {
            let taken = Set(structs[place].fields.map(\.name))
            guard taken.isDisjoint(with: inURL.map(\.name)) else {
                throw CodegenError("a member of \(schema) has the name of a parameter of \(operation.path)")
            }
            structs[place].fields = inURL + structs[place].fields
            request = structs[place]
        } else {
            request = StructModel(
                schema: "", name: typeBase + "Request", family: family, role: .request, decodes: false, encodes: true,
                isWebhook: false, fields: inURL, page: PageList.page(of: operation))
            guard !structs.contains(where: { $0.name == request.name }) else {
                throw CodegenError("the request of \(operation.path) would be a second \(request.name)")
            }
            structs.append(request)
        }
        let responseName: String
        switch operation.response {
        case .schema(let schema): responseName = swiftName(schema)
        case .binary, .none: responseName = "PlaidBinaryResponse"
        }
        let key = request.fields.first { $0.wire == "idempotency_key" }
        let token = request.fields.first { $0.wire == "access_token" }
        let entry = swiftNames(try documentation.operation(operation))
        return OperationModel(
            path: operation.path, method: operation.method, id: operation.id, family: family,
            summary: entry.text, page: PageList.page(of: operation) ?? PageList.overview,
            requestName: request.name, responseName: responseName, fields: request.fields,
            pathParameters: pathParameters, queryParameters: queryParameters,
            kind: try patches.kind(of: operation, hasRequiredKey: key?.isRequired ?? false),
            accessTokenIsOptional: token.map { !$0.isRequired },
            added: added.sentence(operation.path, in: version),
            deprecation: operation.deprecated ? entry.deprecation ?? "Plaid has deprecated this operation." : nil)
    }

    // MARK: Webhooks

    private mutating func translateWebhooks() throws -> [WebhookModel] {
        for name in resolver.order {
            guard let object = resolver.object(name), !requests.contains(name) else { continue }
            let members = object.properties.map(\.wire)
            let isPayload = members.contains("webhook_type") && members.contains("webhook_code")
            if isPayload, !patches.isNoWebhook(schema: name) { webhookSchemas.insert(name) }
        }
        var models: [WebhookModel] = []
        for entry in patches.table.webhooks where webhookSchemas.contains(entry.schema) {
            let schema = try resolver.document.schema(entry.schema)
            for (member, word) in [("webhook_type", entry.type), ("webhook_code", entry.code)] {
                let described = schema.properties.first { $0.name == member }?.schema.description ?? ""
                guard described.contains("`\(word)`") || described.contains("`\"\(word)\"`") else {
                    throw CodegenError(
                        "\(entry.schema).\(member) does not mention \(word), which SpecPatches says it is")
                }
            }
            patches.markWebhook(entry.schema)
            let itemID = resolver.object(entry.schema)?.properties.first { $0.wire == "item_id" }
            models.append(
                WebhookModel(
                    type: entry.type, code: entry.code, caseName: caseName(entry), structName: swiftName(entry.schema),
                    requiresMember: entry.requiresMember, statement: swiftNames(documentation.type(entry.schema))?.text,
                    itemIDIsOptional: itemID.map { !$0.required || $0.resolved.nullable }))
        }
        for entry in patches.table.shadowedWebhooks where webhookSchemas.contains(entry.schema) {
            let own = resolver.object(entry.schema)?.properties.map(\.wire).sorted()
            let other = resolver.object(entry.by)?.properties.map(\.wire).sorted()
            guard own == other else { throw CodegenError("\(entry.schema) no longer has the members of \(entry.by)") }
            patches.markWebhook(entry.schema)
        }
        let known = Set(patches.table.webhooks.map(\.schema) + patches.table.shadowedWebhooks.map(\.schema))
        if let missing = webhookSchemas.subtracting(known).sorted().first {
            throw CodegenError("no entry in SpecPatches says which type and code the webhook \(missing) has")
        }
        return models
    }

    /// `TRANSACTIONS`, `SYNC_UPDATES_AVAILABLE` → `transactionsSyncUpdatesAvailable`; a type that the code repeats is said once.
    private func caseName(_ entry: PatchTable.Webhook) -> String {
        let words = entry.code.hasPrefix(entry.type + "_") ? entry.code : entry.type + "_" + entry.code
        return Naming.property(entry.requiresMember == nil ? words : "PROCESSOR_" + words)
    }
}
