// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Yams

/// Reads the operations of one path entry.
enum OperationReader {
    private static let methods = ["get", "post", "put", "patch", "delete"]

    static func read(path: String, _ entry: Node, parameters shared: Node?, into document: inout SpecDocument) throws {
        var found = false
        for method in methods {
            guard let node = entry[method], node.mapping != nil else { continue }
            found = true
            guard ["get", "post", "put"].contains(method) else {
                throw CodegenError("\(method.uppercased()) \(path) is none of GET, POST and PUT")
            }
            document.operations.append(try operation(path: path, method: method, node, parameters: shared))
        }
        if !found { document.emptyPaths.append(path) }
    }

    private static func operation(path: String, method: String, _ node: Node, parameters shared: Node?) throws
        -> SpecOperation
    {
        guard let id = node["operationId"]?.string else {
            throw CodegenError("\(method.uppercased()) \(path) has no operationId")
        }
        guard let responses = node["responses"]?.mapping else {
            throw CodegenError("\(method.uppercased()) \(path) has no responses")
        }
        var request: String?
        if let schema = node["requestBody"]?["content"]?["application/json"]?["schema"] {
            request = try reference(schema, at: "the request of \(path)")
        }
        let (status, answer) = try response(responses, path: path)
        return SpecOperation(
            path: path,
            method: method.uppercased(),
            id: id,
            documentation: node["externalDocs"]?["url"]?.string,
            request: request,
            response: answer,
            status: status,
            parameters: try (node["parameters"]?.sequence).map { try parameters($0, shared: shared, path: path) } ?? [],
            hidden: node.flag("x-hidden-from-docs"),
            deprecated: node.flag("deprecated"),
            isPublic: node["security"]?.sequence?.isEmpty == true)
    }

    private static func response(_ responses: Node.Mapping, path: String) throws
        -> (status: Int, SpecOperation.Response)
    {
        // A status may be written as text or as a number.
        let successes = [200, 204].compactMap { status in
            responses.first { $0.key.scalar?.string == String(status) }.map { (status, $0.value) }
        }
        guard let (status, success) = successes.first else {
            throw CodegenError("\(path) has no response for status 200 or 204")
        }
        guard let content = success["content"]?.mapping, let (type, body) = content.first else {
            return (status, .none)
        }
        let contentType = try SpecReader.keyText(type, in: path)
        guard contentType == "application/json" else { return (status, .binary(contentType: contentType)) }
        guard let schema = body["schema"] else { return (status, .none) }
        return (status, .schema(try reference(schema, at: "the response of \(path)")))
    }

    private static func reference(_ node: Node, at place: String) throws -> String {
        guard let name = try SchemaReader.schema(node, at: place).reference else {
            throw CodegenError("\(place) is not a reference to a named schema")
        }
        return name
    }

    private static func parameters(_ nodes: Node.Sequence, shared: Node?, path: String) throws -> [SpecOperation
        .Parameter]
    {
        try nodes.map { node in
            var parameter = node
            if let reference = node["$ref"]?.string {
                let name = reference.split(separator: "/").last.map(String.init) ?? reference
                guard let target = shared?[name] else {
                    throw CodegenError("\(path) refers to the unknown parameter \(reference)")
                }
                parameter = target
            }
            guard let name = parameter["name"]?.string, let location = parameter["in"]?.string else {
                throw CodegenError("a parameter of \(path) has no name or no place")
            }
            let schema = try parameter["schema"].map { try SchemaReader.schema($0, at: "\(path).\(name)") }
            return SpecOperation.Parameter(
                name: name, location: location, required: parameter.flag("required"), schema: schema ?? SpecSchema())
        }
    }
}
