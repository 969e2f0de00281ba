import Yams

/// Reads the operations of one path entry.
enum OperationReader {
    private static let methods = ["get", "post", "put", "patch", "delete"]

    static func read(path: String, _ entry: Node, parameters shared: Node?, into document: inout SpecDocument) throws {
        var found = false
        for method in methods {
            guard let node = entry[method], node.mapping != nil else { continue }
            found = true
            guard method == "get" || method == "post" else {
                throw CodegenError("\(method.uppercased()) \(path) is neither GET nor POST")
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
        return SpecOperation(
            path: path,
            method: method.uppercased(),
            id: id,
            documentation: node["externalDocs"]?["url"]?.string,
            request: request,
            response: try response(responses, path: path),
            parameters: try (node["parameters"]?.sequence).map { try parameters($0, shared: shared, path: path) } ?? [],
            hidden: node.flag("x-hidden-from-docs"),
            deprecated: node.flag("deprecated"),
            isPublic: node["security"]?.sequence?.isEmpty == true)
    }

    private static func response(_ responses: Node.Mapping, path: String) throws -> SpecOperation.Response {
        // A status may be written as text or as a number.
        guard let success = responses.first(where: { $0.key.scalar?.string == "200" })?.value else {
            throw CodegenError("\(path) has no response for status 200")
        }
        guard let content = success["content"]?.mapping, let (type, body) = content.first else { return .none }
        let contentType = try SpecReader.keyText(type, in: path)
        guard contentType == "application/json" else { return .binary(contentType: contentType) }
        guard let schema = body["schema"] else { return .none }
        return .schema(try reference(schema, at: "the response of \(path)"))
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
            return SpecOperation.Parameter(name: name, location: location, required: parameter.flag("required"))
        }
    }
}
