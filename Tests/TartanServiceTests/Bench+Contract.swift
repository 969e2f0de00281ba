// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import Testing

@testable import TartanService

extension Bench {
    /// The route that serves a path, under its main path or an alias.
    static func route(_ method: HTTPRequest.Method, _ target: String) -> Route? {
        RouteTable.routes(at: target.prefix { $0 != "?" }).first { $0.method == method }
    }

    /// The headers of HTTP itself and for browsers, which no route declares.
    private static let common: Set<HTTPField.Name> = [
        .contentType, .contentLength, .cacheControl, .strictTransportSecurity, .xContentTypeOptions, .frameOptions,
        .referrerPolicy, .crossOriginResourcePolicy, .contentSecurityPolicy, .connection, .vary,
        .accessControlAllowOrigin, .accessControlExposeHeaders,
    ]

    /// Headers that the route does not declare for the status, or with other values.
    private static func findings(inHeadersOf answer: Answer, of route: Route) -> [String] {
        let declared = route.responseHeaders(answer.status)
        return answer.headers.filter { !common.contains($0.name) }.flatMap { field -> [String] in
            guard let header = declared.first(where: { $0.name.lowercased() == field.name.canonicalName }) else {
                return ["the header \(field.name) is not declared"]
            }
            if case .integer = header.schema {
                return Int(field.value) == nil ? ["the header \(field.name) is not a number"] : []
            }
            return SchemaCheck.findings(.string(field.value), header.schema)
        }
    }

    /// What is wrong with an answer of a route: a status, a content type or a body that the route does not declare.
    static func findings(_ answer: Answer, of route: Route) -> [String] {
        let headers = findings(inHeadersOf: answer, of: route)
        guard headers.isEmpty else { return headers }
        if answer.status == 304, route.method == .get { return answer.bytes.isEmpty ? [] : ["304 has a body"] }
        let type = answer.headers[.contentType] ?? "none"
        if let declared = route.answers.first(where: { $0.status.code == answer.status && $0.contentType == type }) {
            guard let schema = declared.schema else { return [] }
            guard let value = try? JSONValue(parsing: answer.bytes) else { return ["the body is not JSON"] }
            return SchemaCheck.findings(value, schema)
        }
        guard let code = answer.errorCode, type == Reply.problemType else {
            return ["\(answer.status) with \(type) is not declared"]
        }
        guard route.errors.contains(where: { $0.code.rawValue == code && $0.status.code == answer.status }) else {
            return ["\(answer.status) with \(code) is not declared"]
        }
        var findings = SchemaCheck.findings(answer.json, ServiceError.shape.schema)
        if answer.json["status"]?.intValue != answer.status { findings.append("the problem has another status") }
        return findings
    }

    /// Compares every answer that a test gets with the route's description.
    func checkContract(_ answer: Answer, _ method: HTTPRequest.Method, _ target: String, accepts: String?) {
        // A browser gets an error as a page, and HEAD has no body.
        if method == .head || accepts?.contains("text/html") == true { return }
        guard let route = Self.route(method, target) else {
            // Preflight requests of browsers have no route either.
            #expect(answer.status >= 400 || method == .options, "\(target) has no route")
            return
        }
        let findings = Self.findings(answer, of: route)
        #expect(findings.isEmpty, "\(method) \(target.prefix(200)): \(findings)")
    }
}
