// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage

/// Ids that are shortened to what still tells them apart, and found again by it.
struct ShortIDs {
    /// Fewer characters could be anything.
    static let minimumLength = 4
    private static let usualLength = 8
    private let length: Int

    /// Ids that are shown together.
    init(_ ids: some Sequence<String>) {
        let all = Set(ids)
        let longest = all.map(\.count).max() ?? 0
        length =
            stride(from: Self.usualLength, to: max(longest, Self.usualLength), by: 1)
            .first { length in Set(all.map { $0.prefix(length) }).count == all.count } ?? max(longest, Self.usualLength)
    }

    /// The id's beginning, which no other of them has.
    func short(_ id: String) -> String { String(id.prefix(length)) }

    /// Refuses a beginning of an id that is too short to tell ids apart.
    static func check(_ given: String, noun: String) throws {
        guard given.utf8.count < minimumLength else { return }
        throw Failure(
            "\"\(SafeText.line(given))\" is too short for the ID of an \(noun): give at least \(minimumLength) characters."
        )
    }

    /// Finds the ID that was meant: an equal one, or the only one that begins with the given text.
    ///
    /// - Parameter noun: What the ids are of, such as `Item`.
    /// - Returns: The given text, if no ID begins with it.
    static func whole(_ given: String, among ids: some Sequence<String>, noun: String) throws -> String {
        // A table's cell may be cut.
        let wanted = given.hasSuffix("…") ? String(given.dropLast()) : given
        var found: [String] = []
        for id in ids {
            if id == wanted { return id }
            if !wanted.isEmpty, id.hasPrefix(wanted) { found.append(id) }
        }
        try check(wanted, noun: noun)
        guard found.count < 2 else {
            throw Failure(
                "\(counted(found.count, noun)) begin with \(SafeText.line(String(wanted.prefix(80)))): give more of the ID."
            )
        }
        return found.first ?? given
    }
}

/// Ids of a listing: short ones for a person at a terminal, whole ones for everything else.
struct ListingIDs {
    private let ids: ShortIDs?

    init(_ ids: some Sequence<String>) { self.ids = Terminal.current().isRead ? ShortIDs(ids) : nil }

    func shown(_ id: String) -> String { ids?.short(id) ?? id }
}

extension Store {
    /// The same for an option that may be left out.
    func itemID(optional given: String?) async throws -> ItemID? {
        guard let given else { return nil }
        return try await itemID(given)
    }

    /// The account that an id, or the beginning of one, names; an option that may be left out.
    func accountID(optional given: String?) async throws -> AccountID? {
        guard let given else { return nil }
        var known: [String] = []
        for item in try await engineItems() {
            known += try await accounts(of: item.userID, item: item.itemID).map(\.accountID.rawValue)
        }
        return AccountID(rawValue: try ShortIDs.whole(given, among: known, noun: "account"))
    }

    /// The Item that an id, or the beginning of one, names.
    func itemID(_ given: String) async throws -> ItemID {
        let id = ItemID(rawValue: given)
        // One that is there needs no list of all.
        if try await engineItem(id) != nil { return id }
        return ItemID(
            rawValue: try ShortIDs.whole(given, among: try await engineItems().map(\.itemID.rawValue), noun: "Item"))
    }
}
