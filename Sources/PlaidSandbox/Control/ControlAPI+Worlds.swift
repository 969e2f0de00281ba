// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

// Whole environments: creating many Items at once, and restoring an earlier state.

extension ControlAPI {
    /// Answers the paths of this file; `nil` for any other.
    func worldAnswer(_ method: String, _ path: String, _ arguments: ControlArguments) async throws
        -> PlaidSandbox.Response?
    {
        switch path {
        case "/_tartan/populate":
            try require("POST", method)
            return try await populate(arguments)
        case "/_tartan/records", "/_tartan/truth":
            try require("GET", method)
            return try await records(arguments)
        case "/_tartan/snapshot" where method == "GET":
            return .json(["snapshots": .array(engine.snapshots.all.map(\.json))], status: 200)
        case "/_tartan/snapshot":
            if method == "DELETE" { return try removeSnapshot(arguments) }
            guard method == "POST" else {
                throw Refusal(
                    status: 405, message: "The method \(method) is not allowed here; use GET, POST or DELETE.",
                    allow: "GET, POST, DELETE")
            }
            let name = try arguments.optionalString("name")
            guard name.map(Snapshot.isName) != false else {
                throw Refusal(
                    status: 400, message: "name must have 1 to 64 letters, digits, hyphens, dots or underscores.")
            }
            return .json(engine.takeSnapshot(of: try client(arguments), name: name).json, status: 200)
        case "/_tartan/snapshot/remove":
            try require("POST", method)
            return try removeSnapshot(arguments)
        case "/_tartan/profile": return try profileAnswer(method, arguments)
        case "/_tartan/restore":
            try require("POST", method)
            let snapshot = try snapshot(arguments)
            engine.restore(snapshot)
            return .json(snapshot.json, status: 200)
        default: return nil
        }
    }

    private func removeSnapshot(_ arguments: ControlArguments) throws -> PlaidSandbox.Response {
        engine.snapshots.remove(try snapshot(arguments).id)
        return .json(["snapshots": .array(engine.snapshots.all.map(\.json))], status: 200)
    }

    /// The snapshot that a request names by `id` or by `name`.
    private func snapshot(_ arguments: ControlArguments) throws -> Snapshot {
        guard let name = try arguments.optionalString("name") else {
            guard let id = try arguments.optionalString("id") else {
                throw Refusal(status: 400, message: "id, or the name of a snapshot, is required.")
            }
            guard let found = engine.snapshots.find(id) else {
                throw Refusal(status: 404, message: "There is no snapshot with that id.")
            }
            return found
        }
        let owner = try arguments.optionalString("client_id")
        let found = engine.snapshots.all.filter { $0.name == name && (owner == nil || $0.clientID == owner) }
        guard let first = found.first else {
            throw Refusal(status: 404, message: "There is no snapshot with that name.")
        }
        guard found.count == 1 else {
            throw Refusal(
                status: 400,
                message: "client_id is required, because \(found.count) clients have a snapshot with that name.")
        }
        return first
    }

    private func populate(_ arguments: ControlArguments) async throws -> PlaidSandbox.Response {
        let order = try Population(arguments)
        let lines = try arguments.optionalString("format").map { name in
            guard ["json", "ndjson"].contains(name) else {
                throw Refusal(status: 400, message: "format must be json or ndjson.")
            }
            return name == "ndjson"
        }
        let made = try await populate(order, of: try populatedClient(arguments))
        guard lines == true else { return .json(["items": .array(made.map(\.json))], status: 200) }
        var text: [UInt8] = []
        for item in made { text += item.json.serialized() + [UInt8(ascii: "\n")] }
        return .lines(text)
    }

    private struct PopulatedItem: Sendable {
        var id: String
        var accessToken: String

        var json: JSONValue { ["item_id": .string(id), "access_token": .string(accessToken)] }
    }

    /// Refuses Items that would be too many beside those of some clients.
    func checkRoom(for count: Int, among clients: [SandboxEngine.Client], otherwise advice: String) throws {
        let present = clients.reduce(0) { $0 + $1.world.withLock { $0.items.count } }
        guard present + count <= SandboxEngine.mostItems else {
            throw Refusal(
                status: 429,
                message: "This Sandbox holds at most \(SandboxEngine.mostItems) Items; reset it or \(advice).")
        }
    }

    /// Makes the Items some at a time, so that other requests are answered meanwhile.
    private func populate(
        _ order: Population, of client: SandboxEngine.Client
    ) async throws -> [PopulatedItem] {
        try checkRoom(for: order.items, among: engine.allClients, otherwise: "request fewer")
        var made: [PopulatedItem] = []
        while made.count < order.items {
            var portion = order
            portion.items = min(Population.portion, order.items - made.count)
            let isFirst = made.isEmpty
            made += try engine.withWorld(of: client) { [portion] world, now throws(SandboxError) in
                // All of them or none.
                guard !isFirst || world.items.count + order.items <= World.itemCapacity else { throw .tooManyItems }
                return try world.populate(portion, now: now).map { position in
                    PopulatedItem(id: world.items[position].id, accessToken: world.items[position].accessToken ?? "")
                }
            }
            await Task.yield()
        }
        return made
    }

    /// The client whose world is filled: one that has called already, or with `secret` a new one.
    private func populatedClient(_ arguments: ControlArguments) throws -> SandboxEngine.Client {
        guard let secret = try arguments.optionalString("secret") else { return try client(arguments) }
        var body: JSONObject = ["client_id": .string(try arguments.string("client_id")), "secret": .string(secret)]
        return try engine.client(for: RequestCredentials(takenFrom: &body, headers: SandboxHeaders([])))
    }
}

extension Population {
    init(_ arguments: ControlArguments) throws(ControlAPI.Refusal) {
        func number(_ name: String, upTo most: Int) throws(ControlAPI.Refusal) -> Int? {
            guard let number = try arguments.optionalInt(name) else { return nil }
            guard (1...most).contains(number) else {
                throw ControlAPI.Refusal(status: 400, message: "\(name) must be from 1 to \(most).")
            }
            return number
        }
        items = try number("items", upTo: Self.mostItems) ?? 1
        institutionID = try arguments.optionalString("institution_id") ?? institutionID
        username = try arguments.optionalString("user")
        password = try arguments.optionalString("password")
        webhook = try arguments.optionalString("webhook")
        days = try number("days", upTo: 730)
        transactions = try number("transactions", upTo: Self.mostTransactions)
        if let names = arguments.members["products"] {
            guard let list = names.arrayValue?.compactMap(\.stringValue), !list.isEmpty else {
                throw ControlAPI.Refusal(status: 400, message: "products must be a list of names.")
            }
            products = list
        }
        if let ready = arguments.members["ready"] { isReady = ready.boolValue ?? (ready.stringValue != "false") }
    }
}

extension PlaidSandbox.Response {
    /// One JSON value on each line.
    static func lines(_ text: [UInt8]) -> PlaidSandbox.Response {
        var response = PlaidSandbox.Response.json(text: text, status: 200)
        response.headers.removeAll { $0.name == "Content-Type" }
        response.headers.append(("Content-Type", "application/x-ndjson"))
        return response
    }
}
