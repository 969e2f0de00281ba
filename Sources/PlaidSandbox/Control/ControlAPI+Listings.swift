// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Synchronization

// Long listings: what they show is a copy, read and written without anybody having to wait.

extension ControlAPI {
    /// How many webhooks an answer shows at most.
    static let mostWebhooks = 2_500

    /// The rows that the bank has now, of all Items or of `count` of them from the one at `offset` on.
    func records(_ arguments: ControlArguments) async throws -> PlaidSandbox.Response {
        let offset = try arguments.place("offset") ?? 0
        let count = try arguments.place("count")
        // What is due happens first.
        let world = engine.readWhenDone(try client(arguments)) { world, _ in world }
        let first = min(offset, world.items.count)
        let positions = first..<min(count.map { first + min($0, world.items.count) } ?? .max, world.items.count)
        guard world.truthSize(of: positions) <= World.mostTrueRows else {
            throw Refusal(
                status: 413,
                message:
                    "These Items have more rows than one response can hold; request fewer Items with offset and count.")
        }
        // Some at a time: other requests are answered in between.
        var text = Array("{\"items\":[".utf8)
        for position in positions {
            guard let item = world.truth(ofItemAt: position) else { continue }
            if text.last != UInt8(ascii: "[") { text.append(UInt8(ascii: ",")) }
            text += item.serialized()
            await Task.yield()
        }
        text += Array("]}".utf8)
        return .json(text: text, status: 200)
    }

    /// The Items of all clients or of one, in the order in which they were made: `count` of them from the one at `offset`
    /// on, and how many there are.
    ///
    /// `item_id` selects those whose IDs begin with it.
    func items(_ arguments: ControlArguments) throws -> JSONValue {
        let offset = try arguments.place("offset") ?? 0
        let count = min(try arguments.place("count") ?? 100, Self.mostItems)
        let start = try arguments.optionalString("item_id") ?? ""
        let clients = try arguments.members["client_id"] == nil ? engine.allClients : [client(arguments)]
        var rows: [JSONValue] = []
        var total = 0
        for client in clients {
            // A copy: nobody has to wait for the listing.
            let world = client.world.withLock { $0 }
            for item in world.items where !item.isRemoved && item.id.hasPrefix(start) {
                total += 1
                if total > offset, rows.count < count { rows.append(world.listing(of: item)) }
            }
        }
        return ["items": .array(rows), "total": .number(JSONNumber(total))]
    }

    /// How many Items a response lists at most.
    static let mostItems = 1_000

    /// The latest webhooks in the order in which they were queued, without the `offset` newest ones.
    func webhooks(_ arguments: ControlArguments) throws -> JSONValue {
        let clientID = try arguments.optionalString("client_id")
        let offset = try arguments.place("offset") ?? 0
        let count = min(try arguments.place("count") ?? Self.mostWebhooks, Self.mostWebhooks)
        let log = engine.outbox.log
        let deliveries = log.all.filter { clientID == nil || $0.clientID == clientID }
        let dropped = clientID.map { log.dropped[$0] ?? 0 } ?? log.dropped.values.reduce(0, +)
        return [
            "webhooks": .array(deliveries.dropLast(offset).suffix(count).map(\.json)),
            "total": .number(JSONNumber(deliveries.count)), "dropped": .number(JSONNumber(dropped)),
        ]
    }
}

extension World {
    /// What the list of Items shows of one; never its access token.
    fileprivate func listing(of item: Item) -> JSONValue {
        [
            "item_id": .string(item.id), "client_id": .string(clientID),
            "institution_id": .string(item.institutionID), "institution_name": .string(item.institution.name),
            "user": .string(item.persona.username), "products": .strings(item.products.sorted()),
            "webhook": .optional(item.webhook), "state": .string(item.needsLogin ? item.error.code : "good"),
            "created_at": .string(item.createdAt.timestamp),
        ]
    }
}

extension ControlArguments {
    /// A place or a count in a listing.
    fileprivate func place(_ name: String) throws(ControlAPI.Refusal) -> Int? {
        guard let number = try optionalInt(name) else { return nil }
        guard (0...1_000_000_000).contains(number) else {
            throw ControlAPI.Refusal(status: 400, message: "\(name) must be from 0 to 1000000000.")
        }
        return number
    }
}
