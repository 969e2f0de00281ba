// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Which events a reader of `/_tartan/events` wants.
struct EventOrder: Sendable {
    /// Where reading begins.
    enum Place: Sendable, Equatable {
        /// With the oldest event that is kept.
        case start
        /// After what has happened by now.
        case now
        /// After an event of the process `run`.
        case cursor(run: String, number: Int)
    }

    var place = Place.start
    var clientID: String?
    var types = Set(EventType.allCases)
    var webhookID: String?
    /// Whether the answer goes on with what happens.
    var isFollowing = false
    /// How many events the answer has, the latest; without following only.
    var limit: Int?

    func includes(_ event: SandboxEvent) -> Bool {
        types.contains(event.type) && (clientID == nil || event.clientID == clientID)
            && (webhookID == nil || event.webhookID == webhookID)
    }
}

extension EventOrder {
    init(_ arguments: ControlArguments) throws(ControlAPI.Refusal) {
        clientID = try arguments.optionalString("client_id")
        webhookID = try arguments.optionalString("webhook_id")
        isFollowing = try arguments.optionalBool("follow") ?? false
        if let text = try arguments.optionalString("after") { place = try Self.place(text) }
        if let names = try arguments.optionalString("types") {
            types = []
            for name in names.split(separator: ",") {
                guard let type = EventType(rawValue: String(name)) else {
                    let known = EventType.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ControlAPI.Refusal(
                        status: 400, message: "types has an unknown event type. Expected some of: \(known).")
                }
                types.insert(type)
            }
        }
        if let number = try arguments.optionalInt("limit") {
            guard (1...EventLog.capacity).contains(number) else {
                throw ControlAPI.Refusal(status: 400, message: "limit must be from 1 to \(EventLog.capacity).")
            }
            limit = number
        }
    }

    private static func place(_ text: String) throws(ControlAPI.Refusal) -> Place {
        if text == "now" { return .now }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...16).contains(parts[0].utf8.count), let number = Int(parts[1]), number >= 0 else {
            throw ControlAPI.Refusal(status: 400, message: "after must be the cursor of an event, or now.")
        }
        return .cursor(run: String(parts[0]), number: number)
    }
}
