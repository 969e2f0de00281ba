// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// The users and Items of an environment as a text to keep, with dates that move to the day on which it is loaded.
///
/// A snapshot holds everything and ends with the process; a profile holds what a test or a demonstration starts from.
struct Profile: Sendable, Codable {
    static let version = 1
    static let mostItems = 2_000

    let version: Int
    /// The clock when it was saved, in seconds since 2001; as a number, it does not move with the dates.
    let savedAt: Double
    let clientID: String
    let serial: Int
    private(set) var items: [Item]
    let accessTokens: [String: Int]
    let processorTokens: [String: ProcessorToken]
    /// What `/user/create` has made.
    private(set) var users: [LongTail.Record]
    let jobs: [ScheduledJob]
    /// The named custom users that the control API defined.
    let customUsers: [String: JSONObject]

    /// A text that is no profile.
    struct Mistake: Error {}

    /// Takes what a profile holds from an environment; removed Items are left out.
    init(_ world: World, at now: Date, customUsers: [String: JSONObject]) {
        version = Self.version
        savedAt = now.timeIntervalSinceReferenceDate
        clientID = world.clientID
        serial = world.serial
        let kept = world.items.indices.filter { !world.items[$0].isRemoved }
        var places: [Int: Int] = [:]
        for (place, position) in kept.enumerated() { places[position] = place }
        items = kept.map { world.items[$0] }
        var tokens: [String: Int] = [:]
        for (token, position) in world.accessTokens { tokens[token] = places[position] }
        accessTokens = tokens
        var processors: [String: ProcessorToken] = [:]
        for (text, token) in world.processorTokens {
            guard let place = places[token.item] else { continue }
            processors[text] = token
            processors[text]?.item = place
        }
        processorTokens = processors
        users = world.longTail.records.filter { !$0.isRemoved && Self.kinds.contains($0.kind) }
        let ids = Set(items.map(\.id))
        jobs = world.agenda.jobs.filter { ids.contains($0.subject) }
        self.customUsers = customUsers
    }

    private static let kinds: Set<String> = ["user", "user_token"]

    /// Reads a text and moves its dates to a day.
    init(_ document: String, at now: Date) throws(Mistake) {
        do {
            let data = Data(document.utf8)
            let head = try JSONDecoder().decode(Head.self, from: data)
            let savedAt = Date(timeIntervalSinceReferenceDate: head.savedAt)
            guard head.version == Self.version, Instant.contains(savedAt) else { throw Mistake() }
            let roll = DateRoll(savedAt: savedAt, now: now)
            let decoder = JSONDecoder()
            decoder.dateDecodingStrategy = .custom { decoder in
                let seconds = try decoder.singleValueContainer().decode(Double.self)
                return roll.date(Date(timeIntervalSinceReferenceDate: seconds))
            }
            if let key = DateRoll.key { decoder.userInfo[key] = roll }
            self = try decoder.decode(Profile.self, from: data)
            rollTexts(roll)
        } catch {
            throw Mistake()
        }
    }

    /// What says how the rest is to be read.
    private struct Head: Decodable {
        var version: Int
        var savedAt: Double
    }

    /// Moves the dates that are kept as texts.
    private mutating func rollTexts(_ roll: DateRoll) {
        for index in items.indices {
            guard case .custom(var user) = items[index].persona else { continue }
            user.rollTexts(by: roll.days)
            items[index].persona = .custom(user)
        }
        for index in users.indices {
            for name in ["created_at", "updated_at"] {
                guard let time = users[index].members[name]?.stringValue.flatMap(Instant.read) else { continue }
                users[index].members[name] = .string(roll.date(time).timestamp)
            }
        }
    }

    /// The profile as a text.
    var document: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// How many days its dates move when it is loaded at a time.
    func days(to now: Date) -> Int {
        DateRoll(savedAt: Date(timeIntervalSinceReferenceDate: savedAt), now: now).days
    }
}

extension World {
    /// Fills a new environment with a profile.
    ///
    /// - Returns: Whether the profile fits together; a file may hold anything.
    mutating func adopt(_ profile: Profile) -> Bool {
        serial = profile.serial
        for item in profile.items {
            guard positions[item.id] == nil else { return false }
            positions[item.id] = items.count
            items.append(item)
        }
        for (token, position) in profile.accessTokens { accessTokens[token] = position }
        for (text, token) in profile.processorTokens.sorted(by: { $0.key < $1.key }) {
            processorTokens[text] = token
            processorTokensOfItems[token.item] = (processorTokensOfItems[token.item] ?? []) + [text]
        }
        for user in profile.users { longTail.add(user) }
        for job in profile.jobs { agenda.add(job) }
        return isConsistent
    }
}

extension SandboxEngine {
    /// Takes the profile of a client.
    func profile(of client: Client) -> Profile {
        // What is due belongs to the past of the profile.
        let (world, now) = readWhenDone(client) { world, now in (world, now) }
        return Profile(world, at: now, customUsers: namedUsers.saved)
    }
}
