// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import PlaidKnowledge
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// The API's document says everything that the service does, and nothing else.
///
/// ``Bench`` also compares every answer of every other test with the description of its route.
@Suite struct ContractTests {
    @Test(arguments: RouteTable.routes.map(\.name))
    func everyRouteIsDescribed(_ name: Route.Name) throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        #expect(route.summary.count > 5 && !route.summary.hasSuffix("."))
        #expect(route.details.isEmpty || route.details.hasSuffix("."))
        #expect(!route.answers.isEmpty)
        for answer in route.answers {
            #expect(answer.summary.hasSuffix("."))
            #expect((answer.contentType == "application/json") == (answer.schema != nil))
            for link in answer.links {
                let target = try #require(RouteTable.routes.first { $0.name == link.route })
                #expect(Set(OpenAPIOperation.pathNames(target.path)) == Set(link.pointers.keys))
            }
        }
        for parameter in route.query.parameters { #expect(parameter.summary.hasSuffix(".")) }
        for parameter in OpenAPIOperation.pathNames(route.path) {
            #expect(OpenAPIOperation.pathSummary(parameter).hasSuffix("."), "\(parameter) has no description")
        }
        for header in route.requestHeaders + route.statuses.flatMap({ route.responseHeaders($0) }) {
            #expect(header.summary.hasSuffix("."), "\(header.name)")
        }
        for error in route.errors + RouteTable.errorsWithoutRoute {
            #expect(Knowledge.entry(.serviceCode, error.code.rawValue) != nil, "\(error.code) is not explained")
        }
        for case .component(let component, let summary, .object(let members, _)) in Self.components(of: route) {
            #expect(summary.hasSuffix("."), "\(component)")
            for member in members { #expect(member.summary.hasSuffix("."), "\(component).\(member.name)") }
        }
    }

    private static func components(of route: Route) -> [Schema] {
        var found: [String: Schema] = [:]
        route.body?.schema.collect(into: &found)
        for answer in route.answers { answer.schema?.collect(into: &found) }
        return Array(found.values)
    }

    @Test func aComponentHasOneDefinition() {
        var definitions: [String: Schema] = [:]
        var pending = RouteTable.routes.flatMap { Self.components(of: $0) } + [ServiceError.shape.schema]
        while let schema = pending.popLast() {
            guard case .component(let name, _, _) = schema else { continue }
            #expect(definitions.updateValue(schema, forKey: name).map { $0 == schema } ?? true, "\(name) has two")
        }
        #expect(definitions.count > 20)
    }

    @Test func theDocumentHasEveryRouteOnce() async throws {
        let bench = try await Bench()
        let answer = try await bench.send(.get, "/openapi.json")
        #expect(answer.json["openapi"] == "3.1.0")
        var operations: [String: String] = [:]
        for (path, methods) in try #require(answer.json["paths"]?.objectValue).pairs {
            for (method, operation) in try #require(methods.objectValue).pairs {
                operations[try #require(operation["operationId"]?.stringValue)] = "\(method.uppercased()) \(path)"
            }
        }
        let routes = RouteTable.routes.map { ($0.name.rawValue, "\($0.method.rawValue) \($0.path)") }
        #expect(operations == Dictionary(uniqueKeysWithValues: routes))
    }

    @Test func everyReferenceOfTheDocumentHasATarget() throws {
        let schemas = try #require(OpenAPIDocument.json["components"]?["schemas"]?.objectValue)
        let headers = try #require(OpenAPIDocument.json["components"]?["headers"]?.objectValue)
        let parameters = try #require(OpenAPIDocument.json["components"]?["parameters"]?.objectValue)
        var references: Set<String> = []
        func walk(_ value: JSONValue) {
            if let reference = value["$ref"]?.stringValue { references.insert(reference) }
            for inner in value.arrayValue ?? [] { walk(inner) }
            for inner in value.objectValue?.pairs ?? [] { walk(inner.value) }
        }
        walk(OpenAPIDocument.json)
        var targets = Set(schemas.keys.map { "#/components/schemas/\($0)" })
        targets.formUnion(headers.keys.map { "#/components/headers/\($0)" })
        targets.formUnion(parameters.keys.map { "#/components/parameters/\($0)" })
        #expect(references == targets)
        #expect(headers.count >= 10 && parameters.count >= 4)
    }

    @Test(arguments: RouteTable.routes.map(\.name))
    func anAliasGivesTheSameAnswer(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        let paths = [route.place.main] + route.place.aliases
        #expect(paths.allSatisfy { $0.hasPrefix("/v1/") || $0.hasPrefix("/api/") } || paths.count == 1)
        let caller: Who = route.access == .open ? .nobody : .application(Bench.ada)
        var answers: Set<String> = []
        for path in paths {
            let bench = try await Bench()
            try await bench.addAdasBank()
            try await bench.addAdasPayment()
            let prefix = path.hasPrefix("/v1/") ? "/v1/" : "/api/"
            let target = request.path.hasPrefix("/api/") ? prefix + request.path.dropFirst(5) : request.path
            let answer = try await bench.send(
                route.method, target, as: caller, body: request.body, headers: request.headers)
            #expect(answer.status != 404 || answer.errorCode == "not_found")
            #expect(!answer.text.contains("no route"), "\(target)")
            // A new payment has an ID of its own.
            let id = answer.json["payment"]?["id"]?.stringValue
            answers.insert("\(answer.status) \(id.map { answer.text.replacing($0, with: "id") } ?? answer.text)")
        }
        #expect(answers.count == 1)
    }

    /// The cursor of another list.
    private static func foreignCursor(_ format: QueryParameter.CursorFormat) -> String {
        switch format {
        case .transactions: PaymentCursor.text(.init(createdAt: Instant(Bench.now), id: "pay_adas"))
        case .payments: PagePosition(date: .unknown, transactionID: "a", itemID: "b").cursor
        }
    }

    @Test func everyDeclaredMemberIsInSomeAnswer() async throws {
        var check = SchemaCheck()
        for who in [Who.application(Bench.ada), .session(Bench.ada)] {
            let bench = try await Bench()
            try await bench.addAdasBank()
            try await bench.addAdasPayment()
            try await bench.giveAdaEverything()
            let path = "/api/items/adasItem/transactions/adasTransaction1"
            let splits = #"{"splits":[{"amount":0.5,"category":"A"}],"tags":["t"],"category":"B"}"#
            _ = try await bench.send(.patch, path, as: who, body: splits)
            for route in RouteTable.routes {
                guard route.method == .get, let request = CrossUserTests.cases[route.name] else { continue }
                let answer = try await bench.send(.get, request.path, as: who)
                guard answer.status == 200, let schema = route.answers.first?.schema else { continue }
                check.check(answer.json, schema)
            }
            let refused = try await bench.send(.get, "/api/items/none", as: who)
            check.check(refused.json, ServiceError.shape.schema)
        }
        #expect(check.findings.isEmpty, "\(check.findings)")
        let declared = RouteTable.routes.filter { $0.method == .get }.flatMap(\.answers).compactMap(\.schema)
            .reduce(into: ServiceError.shape.schema.declaredMembers) { $0.formUnion($1.declaredMembers) }
        // What only errors of Plaid and of duplicates have, which the tests of those errors see.
        let details = [
            "plaid_error_type", "plaid_error_code", "plaid_request_id", "plaid_user_text", "reason", "item_id",
        ]
        var elsewhere = Set(details.flatMap { ["Problem.\($0)", "LegacyError.\($0)"] }).union(["Problem.current"])
        // What few payments have, which PaymentShapeTests see.
        elsewhere.formUnion(
            declared.filter { name in
                ["PaymentRefund.", "PaymentRefusal.", "PaymentApproval."].contains { name.hasPrefix($0) }
            })
        #expect(declared.subtracting(check.seen).subtracting(elsewhere) == [])
        #expect(declared.count > 150)
    }

    @Test(arguments: RouteTable.routes.filter { $0.body != nil && $0.access != .open }.map(\.name))
    func aBodyThatTheDocumentExcludesIsRefused(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        guard case .object(let members, let others)? = route.body?.schema else {
            Issue.record("\(name) takes something else than an object")
            return
        }
        let values: [JSONValue] = [
            5, true, "text", [], [:], [5], ["a\u{1}"], .string(String(repeating: "a", count: 3000)),
        ]
        var refused = 0
        // What the service does not read when it has another type, as it always did.
        let lenient: Set<String> = ["link_token", "metadata", "allow_duplicate"]
        for member in members where !lenient.contains(member.name) || name == .linkResult {
            for value in values where !SchemaCheck.findings(value, member.schema).isEmpty {
                let bench = try await Bench()
                try await bench.addAdasBank()
                bench.makeLinkTokens()
                let body = JSONValue.object([member.name: value])
                let answer = try await bench.send(
                    route.method, request.path, as: .application(Bench.ada),
                    body: String(decoding: body.serialized(), as: UTF8.self), headers: request.headers)
                #expect(400..<500 ~= answer.status, "\(name) takes \(member.name): \(value.serialized().count) bytes")
                refused += 1
            }
        }
        #expect(refused > 0)
        guard others == .refused else { return }
        let bench = try await Bench()
        try await bench.addAdasBank()
        let answer = try await bench.send(
            route.method, request.path, as: .application(Bench.ada), body: #"{"unknown":1}"#, headers: request.headers)
        #expect(answer.status == 400)
    }

    @Test(arguments: RouteTable.routes.filter { !$0.query.parameters.isEmpty && $0.access != .open }.map(\.name))
    func aValueThatTheDocumentExcludesIsRefused(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let bench = try await Bench()
        try await bench.addAdasBank()
        let path = String(try #require(CrossUserTests.cases[name]).path.prefix { $0 != "?" })
        for parameter in route.query.parameters {
            let wrong: [String] =
                switch parameter.kind {
                case .text: [String(repeating: "a", count: 201)]
                case .day: ["yesterday", "2026-02-30", "20261123"]
                case .choice: ["maybe", "TRUE", "1"]
                case .number: ["0", "501", "1.5", "+5", "05", "many"]
                case .cursor(let format):
                    ["a", "MQ==", String(repeating: "a", count: 1001), Self.foreignCursor(format)]
                }
            for value in wrong {
                let answer = try await bench.send(
                    route.method, "\(path)?\(parameter.name)=\(value)", as: .application(Bench.ada))
                #expect(answer.status == 400, "\(name)?\(parameter.name)=\(value)")
            }
        }
        for required in route.query.parameters where required.isRequired {
            let answer = try await bench.send(route.method, path, as: .application(Bench.ada))
            #expect(answer.status == 400 && answer.text.contains(required.name))
        }
    }
}
