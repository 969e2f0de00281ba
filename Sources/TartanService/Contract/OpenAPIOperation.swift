// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON

/// One operation of the document: a route with its method.
struct OpenAPIOperation {
    let route: Route
    let section: String

    var json: JSONValue {
        var object: JSONObject = [
            "operationId": .string(route.name.rawValue), "tags": [.string(section)], "summary": .string(route.summary),
        ]
        if !route.details.isEmpty { object["description"] = .string(route.details) }
        let parameters = pathParameters + route.query.parameters.map(\.json)
        object["parameters"] = .array(
            parameters + route.requestHeaders.map { ["$ref": .string("#/components/parameters/\($0.component)")] })
        if let body = route.body {
            object["requestBody"] = [
                "description": .string(body.summary), "required": .bool(body.isRequired),
                "content": ["application/json": ["schema": body.schema.json]],
            ]
        }
        object["responses"] = .object(responses)
        object["security"] = security
        if !route.place.aliases.isEmpty { object["x-aliases"] = .strings(route.place.aliases) }
        return .object(object)
    }

    private static let pathSummaries = [
        "id": "The Item's ID.", "transaction": "The transaction's ID.", "statement": "The statement's ID.",
        "payment": "The payment's ID.",
    ]

    /// The names of the variable parts of the path.
    static func pathNames(_ path: String) -> [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    static func pathSummary(_ name: String) -> String { pathSummaries[name] ?? name }

    private var pathParameters: [JSONValue] {
        Self.pathNames(route.path).map { name in
            [
                "name": .string(name), "in": "path", "required": true, "description": .string(Self.pathSummary(name)),
                "schema": Schema.text(.init(pattern: "^[^/\\u0000-\\u001F\\u007F]+$", length: 1...200)).json,
            ]
        }
    }

    // MARK: Responses

    private var responses: JSONObject {
        var byStatus: [Int: JSONObject] = [:]
        for answer in route.answers { byStatus[answer.status.code] = Self.response(answer) }
        for (status, errors) in Dictionary(grouping: route.errors, by: \.status.code) {
            let problem = Self.problem(errors.map(\.code), status: status)
            byStatus[status] = byStatus[status].map { Self.merged($0, problem) } ?? problem
        }
        if route.method == .get {
            byStatus[304] = ["description": "The body would be one of those that `If-None-Match` names."]
        }
        for status in byStatus.keys {
            let headers = route.responseHeaders(status).map { header -> (String, JSONValue) in
                (header.name, ["$ref": .string("#/components/headers/\(header.name)")])
            }
            byStatus[status]?["headers"] = .object(JSONObject(headers))
        }
        return JSONObject(byStatus.sorted { $0.key < $1.key }.map { (String($0.key), .object($0.value)) })
    }

    private static func response(_ answer: RouteAnswer) -> JSONObject {
        // Parameters of a media type, such as the charset, are no part of its name.
        let type = answer.contentType.split(separator: ";").first.map(String.init) ?? answer.contentType
        let media: JSONObject = ["schema": answer.schema?.json ?? ["type": "string"]]
        var object: JSONObject = [
            "description": .string(answer.summary), "content": .object([type: .object(media)]),
        ]
        if !answer.links.isEmpty {
            object["links"] = .object(
                JSONObject(
                    answer.links.map { link in
                        let parameters = link.pointers.sorted { $0.key < $1.key }.map {
                            ($0.key, JSONValue.string("$response.body#\($0.value)"))
                        }
                        return (
                            link.route.rawValue,
                            [
                                "operationId": .string(link.route.rawValue),
                                "parameters": .object(JSONObject(parameters)),
                            ]
                        )
                    }))
        }
        return object
    }

    /// The response for every error with a status.
    private static func problem(_ codes: [ServiceError.Code], status: Int) -> JSONObject {
        var names: [String] = []
        for code in codes where !names.contains(code.rawValue) { names.append(code.rawValue) }
        let schema: JSONValue = [
            "$ref": .string("#/components/schemas/\(ServiceError.shape.name)"),
            "properties": ["code": ["enum": .strings(names)], "status": ["const": .number(JSONNumber(status))]],
        ]
        return [
            "description": .string(names.map { "`\($0)`" }.joined(separator: ", ")),
            "content": [Reply.problemType: ["schema": schema]],
        ]
    }

    /// A status that a route uses for a response and for errors.
    private static func merged(_ response: JSONObject, _ problem: JSONObject) -> JSONObject {
        var merged = response
        var content = response["content"]?.objectValue ?? [:]
        for (type, media) in problem["content"]?.objectValue?.pairs ?? [] { content[type] = media }
        merged["content"] = .object(content)
        let texts = [response, problem].compactMap { $0["description"]?.stringValue }
        merged["description"] = .string(texts.joined(separator: " Or: "))
        return merged
    }

    // MARK: Security

    private var security: JSONValue {
        let key: JSONValue = ["apiKey": [], "user": []]
        let session: JSONValue = ["session": []]
        return switch route.access {
        case .open: route.name == .webhook ? [["plaidSignature": []]] : []
        case .key: [key]
        case .keyOrSession: [key, session]
        }
    }

    static let securitySchemes: JSONObject = [
        "apiKey": [
            "type": "http", "scheme": "bearer",
            "description": "An API key of an application's back end, from `tartan keys create`.",
        ],
        "user": [
            "type": "apiKey", "in": "header", "name": "Tartan-User",
            "description":
                "The application's own ID of the user that the request is for: 1 to 128 visible ASCII characters.",
        ],
        "session": [
            "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description":
                "A session token that the application's back end signed for one user's front end (HS256, at most 15 minutes).",
        ],
        "plaidSignature": [
            "type": "apiKey", "in": "header", "name": "Plaid-Verification",
            "description": "Plaid's signature of the raw body.",
        ],
    ]
}

extension RouteHeader {
    /// The header in the document, of a response.
    var json: JSONValue { ["description": .string(summary), "schema": schema.json] }

    /// The header in the document, of a request.
    var parameter: JSONValue {
        [
            "name": .string(name), "in": "header", "required": .bool(isRequired), "description": .string(summary),
            "schema": schema.json,
        ]
    }
}

extension QueryParameter {
    /// The parameter in the document.
    fileprivate var json: JSONValue {
        var schema = schema.json.objectValue ?? [:]
        schema["default"] = usual.map(usualJSON)
        return [
            "name": .string(name), "in": "query", "required": .bool(isRequired), "description": .string(summary),
            "schema": .object(schema),
        ]
    }

    private func usualJSON(_ text: String) -> JSONValue {
        switch self.schema {
        case .flag: .bool(text == "true")
        case .integer: .decimal(text)
        default: .string(text)
        }
    }
}
