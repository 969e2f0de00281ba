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
    var fields: [FieldModel]
}

struct EnumModel {
    var schema: String
    var name: String
    var family: String
    var cases: [(name: String, wire: String)]
}

struct OperationModel {
    var path: String
    var method: String
    var id: String
    var family: String
    var summary: String
    var documentation: String
    var requestName: String
    var responseName: String
    var fields: [FieldModel]
    /// Members that are part of the path.
    var pathParameters: [(wire: String, name: String)]
    var kind: OperationKind
    var accessTokenIsOptional: Bool?
    var deprecated: Bool
}

struct WebhookModel {
    var type: String
    var code: String
    var caseName: String
    var structName: String
    /// Members that only this struct's payload has, when several share one type and code.
    var requiresMember: String?
    var itemIDIsOptional: Bool?
}

/// How a call may be repeated.
public enum OperationKind: String, Sendable {
    case read
    case keyed
    case write
}
