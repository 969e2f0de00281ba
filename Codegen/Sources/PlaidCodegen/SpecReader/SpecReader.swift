// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Yams

/// Turns the text of an OpenAPI document into a `SpecDocument`; knows the file format and nothing about Swift.
struct SpecReader {
    /// Reads `text`, which may be YAML or JSON.
    static func read(_ text: String) throws -> SpecDocument {
        let root: Node
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw CodegenError("the document is empty")
            }
            root = node
        } catch let error as YamlError {
            throw CodegenError("the document is not YAML: \(sentence(error))")
        }
        guard root.mapping != nil, let openapi = root["openapi"]?.string else {
            throw CodegenError("the document has no member openapi, so it is not an OpenAPI document")
        }
        guard openapi.hasPrefix("3.0") else {
            throw CodegenError("the document is OpenAPI \(openapi); only 3.0 is understood")
        }
        guard let version = root["info"]?["version"]?.string else {
            throw CodegenError("the document has no info.version")
        }
        guard let paths = root["paths"]?.mapping, !paths.isEmpty else {
            throw CodegenError("the document has no paths")
        }
        guard let schemas = root["components"]?["schemas"]?.mapping else {
            throw CodegenError("the document has no components.schemas")
        }
        var document = SpecDocument(version: version, operations: [], emptyPaths: [], schemas: [], index: [:])
        for (key, value) in schemas {
            let name = try keyText(key, in: "components.schemas")
            document.index[name] = document.schemas.count
            document.schemas.append((name, try SchemaReader.schema(value, at: name)))
        }
        for (key, value) in paths {
            try OperationReader.read(
                path: keyText(key, in: "paths"), value, parameters: root["components"]?["parameters"], into: &document)
        }
        document.pages = PageList(text: text, operations: document.operations)
        let ids = document.operations.map(\.id)
        if let twice = Dictionary(grouping: ids, by: { $0 }).filter({ $0.value.count > 1 }).keys.sorted().first {
            throw CodegenError("the operationId \(twice) is used twice")
        }
        return document
    }

    /// Yams shows the place over several lines; one line says enough.
    private static func sentence(_ error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "line \(mark.line), column \(mark.column): \(problem)"
        default: "it cannot be read"
        }
    }

    static func keyText(_ node: Node, in place: String) throws -> String {
        guard let text = node.string else { throw CodegenError("a key under \(place) is not text") }
        return text
    }
}

extension Node {
    /// Null as YAML's core schema reads it; a quoted "null" is text.
    var isNullScalar: Bool {
        guard let scalar else { return false }
        return scalar.style == .plain && ["null", "Null", "NULL", "~", ""].contains(scalar.string)
    }

    func flag(_ key: String) -> Bool {
        self[key]?.bool ?? false
    }
}
