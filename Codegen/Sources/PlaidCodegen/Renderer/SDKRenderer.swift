// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Lays the SDK out in files: one folder per family, moderate sizes, the same order for the same input.
struct SDKRenderer {
    private static let linesPerFile = 1200

    static func files(of model: SDKModel) -> [OutputFile] {
        var files: [OutputFile] = []
        let operationOfRequest = Dictionary(
            model.operations.map { ($0.requestName, $0) }, uniquingKeysWith: { first, _ in first })
        let families = Set(model.structs.map(\.family) + model.enums.map(\.family) + model.operations.map(\.family))
            .sorted()
        for family in families {
            let structs = model.structs.filter { $0.family == family }
            let roles: [(String, StructModel.Role)] = [
                ("Requests", .request), ("Responses", .response), ("Types", .type),
            ]
            for (suffix, role) in roles {
                let pieces = structs.filter { $0.role == role }.map { piece($0, operationOfRequest[$0.name]) }
                files += split(pieces, family: family, suffix: suffix, version: model.documentVersion)
            }
            let enums = model.enums.filter { $0.family == family }.map {
                Piece(text: EnumRenderer.render($0), types: [], modules: ["PlaidTypes"])
            }
            files += split(enums, family: family, suffix: "Enums", version: model.documentVersion)
            let operations = model.operations.filter { $0.family == family }.map { operation in
                Piece(
                    text: "extension PlaidClientProtocol {\n" + OperationRenderer.render(operation) + "}\n",
                    types: operation.fields.map(\.type.leaf), modules: ["PlaidCore"])
            }
            files += split(operations, family: family, suffix: "Operations", version: model.documentVersion)
        }
        if !model.webhooks.isEmpty {
            var file = SwiftFile()
            file.add(
                WebhookRenderer.render(model.webhooks, name: model.webhookEventName),
                modules: ["PlaidJSON", "PlaidTypes"])
            files.append(
                OutputFile(
                    path: "Webhooks/\(model.webhookEventName).swift", text: file.text(version: model.documentVersion)))
        }
        if model.operations.contains(where: { !$0.pathParameters.isEmpty || !$0.queryParameters.isEmpty }) {
            files.append(OutputFile(path: "PathEscaping.swift", text: pathEscaping(model.documentVersion)))
        }
        if model.operations.contains(where: { !$0.queryParameters.isEmpty }) {
            files.append(OutputFile(path: "QueryText.swift", text: queryText(model.documentVersion)))
        }
        return files.sorted { $0.path < $1.path }
    }

    private struct Piece {
        var text: String
        var types: [String]
        var modules: Set<String>
    }

    private static func piece(_ model: StructModel, _ operation: OperationModel?) -> Piece {
        var modules: Set<String> = ["PlaidJSON", "PlaidTypes"]
        if model.role != .type { modules.insert("PlaidCore") }
        return Piece(
            text: StructRenderer.render(model, operation: operation), types: model.fields.map(\.type.leaf),
            modules: modules)
    }

    private static func split(_ pieces: [Piece], family: String, suffix: String, version: String) -> [OutputFile] {
        var parts: [SwiftFile] = []
        for piece in pieces {
            if parts.isEmpty || (parts.last?.lineCount ?? 0) > linesPerFile { parts.append(SwiftFile()) }
            parts[parts.count - 1].add(piece.text, types: piece.types, modules: piece.modules)
        }
        return parts.enumerated().map { index, part in
            let number = parts.count > 1 ? "\(index + 1)" : ""
            return OutputFile(path: "\(family)/\(family)\(suffix)\(number).swift", text: part.text(version: version))
        }
    }

    private static func queryText(_ version: String) -> String {
        var file = SwiftFile()
        file.add(
            """
            /// Writes the query of a URL, without the parameters that have no value.
            enum QueryText {
                static func query(_ parameters: [(name: String, value: String?)]) -> String {
                    let pairs = parameters.compactMap { name, value in
                        value.map { PathEscaping.escaped(name) + "=" + PathEscaping.escaped($0) }
                    }
                    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
                }
            }

            """, modules: [])
        return file.text(version: version)
    }

    private static func pathEscaping(_ version: String) -> String {
        var file = SwiftFile()
        file.add(
            """
            /// Percent-encodes text for a URL path, except for the unreserved characters of RFC 3986.
            enum PathEscaping {
                static func escaped(_ text: String) -> String {
                    var result = ""
                    for byte in text.utf8 {
                        switch byte {
                        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                            result.unicodeScalars.append(Unicode.Scalar(byte))
                        default:
                            let digits = String(byte, radix: 16, uppercase: true)
                            result += "%" + (digits.count == 1 ? "0" : "") + digits
                        }
                    }
                    return result
                }
            }

            """, modules: [])
        return file.text(version: version)
    }
}
