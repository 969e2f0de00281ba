// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The Swift that is to be written, without its layout.
struct SDKModel {
    var structs: [StructModel]
    var enums: [EnumModel]
    var operations: [OperationModel]
    var webhooks: [WebhookModel]
    var webhookEventName: String
    var documentVersion: String
}

indirect enum SwiftType: Equatable {
    case named(String)
    case array(SwiftType)
    case map(SwiftType)

    var text: String {
        switch self {
        case .named(let name): name
        case .array(let element): "[\(element.text)]"
        case .map(let value): "[String: \(value.text)]"
        }
    }

    var leaf: String {
        switch self {
        case .named(let name): name
        case .array(let inner), .map(let inner): inner.leaf
        }
    }
}

struct FieldModel {
    var wire: String
    var name: String
    var type: SwiftType
    /// Required and never null.
    var isRequired: Bool
    /// Required but possibly null: a request writes the null.
    var writesNull: Bool

    /// What is said about the member.
    var documentation: MemberDocumentation
    /// The message of the deprecation, if the document deprecates the member.
    var deprecation: String?

    var declaredType: String { isRequired ? type.text : type.text + "?" }
}

struct StructModel {
    enum Role: Equatable {
        case type
        case request
        case response
    }

    var schema: String
    var name: String
    var family: String
    var role: Role
    var decodes: Bool
    var encodes: Bool
    var isWebhook: Bool
    /// Whether a token or another secret is among the members or theirs.
    var holdsSecrets = false
    /// Whether values can be compared.
    var isHashable = false
    var fields: [FieldModel]
    /// A sentence of our own about the type.
    var statement: String?
    /// Plaid's page about the operation that the type is part of.
    var page: String?
    /// Since which version the document has it, as a sentence; `nil` when it always had it.
    var added: String?
    /// The members that have the type, as DocC writes them.
    var uses: [String] = []
    /// The operations whose response the type is.
    var responseOf: [String] = []
    /// Type and code of the webhook that the type is the payload of.
    var webhookCodes: (type: String, code: String)?
}

struct EnumModel {
    var schema: String
    var name: String
    var family: String
    var cases: [(name: String, wire: String, statement: String?)]
    var statement: String?
    var page: String?
    /// As of a struct.
    var added: String?
    var uses: [String] = []
}

struct OperationModel {
    var path: String
    var method: String
    var id: String
    var family: String
    var summary: String
    var page: String
    var requestName: String
    var responseName: String
    var fields: [FieldModel]
    /// Members that are part of the path.
    var pathParameters: [(wire: String, name: String)]
    /// Members that are part of the query; an open enumeration is written as its text.
    var queryParameters: [(wire: String, name: String, isEnum: Bool)]
    var kind: OperationKind
    var accessTokenIsOptional: Bool?
    /// As of a struct.
    var added: String?
    /// The message of the deprecation, if the document deprecates the operation.
    var deprecation: String?
}

struct WebhookModel {
    var type: String
    var code: String
    var caseName: String
    var structName: String
    /// Members that only this struct's payload has, when several share one type and code.
    var requiresMember: String?
    /// A sentence of our own about the webhook.
    var statement: String?
    var itemIDIsOptional: Bool?
}

/// How a call may be repeated.
public enum OperationKind: String, Sendable {
    case read
    case keyed
    case write
}
