// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// A place in the change log of one Item, or of one account of it, as `/transactions/sync` hands it out.
///
/// Between rounds `start`, `position` and `end` are the same. Within a round `start` is where it began, `position` how far it
/// has come, and `end` how long the log was at its first page: a longer log means that the data changed under the client.
struct SyncCursor: Equatable, Sendable {
    /// 0 for the whole Item, else the account's index plus one.
    var stream: UInt8
    var start: UInt32
    var position: UInt32
    var end: UInt32
    /// Pages of this round that were answered.
    var pages: UInt16

    /// "now", asked for before the history was complete: skips the history once it is there.
    static let skipsHistory = UInt32.max

    init(stream: UInt8, at position: Int) {
        let place = UInt32(clamping: position)
        self.init(stream: stream, start: place, position: place, end: place, pages: 0)
    }

    /// The stream of one account; `Item.mostAccounts` fit.
    static func stream(ofAccount index: Int) throws(SandboxError) -> UInt8 {
        guard let stream = UInt8(exactly: index.plus(1)), stream > 0 else {
            throw .invalidField("account_id must be the id of one of the Item's first \(UInt8.max) accounts")
        }
        return stream
    }

    init(stream: UInt8, start: UInt32, position: UInt32, end: UInt32, pages: UInt16) {
        self.stream = stream
        self.start = start
        self.position = position
        self.end = end
        self.pages = pages
    }

    /// A cursor that will skip the history.
    static func skippingHistory(stream: UInt8) -> SyncCursor {
        SyncCursor(stream: stream, start: skipsHistory, position: skipsHistory, end: skipsHistory, pages: 0)
    }

    /// Writes the cursor for the Item that owns the identifiers, with a check value, as base64.
    func text(_ identifiers: Identifiers) -> String {
        var bytes = payload
        Self.append(check(identifiers), to: &bytes)
        return Data(bytes).base64EncodedString()
    }

    /// Reads a cursor; `nil` when it is not one of this Item's.
    init?(_ text: String, _ identifiers: Identifiers) {
        guard let bytes = Data(base64Encoded: text).map(Array.init), bytes.count == Self.payloadLength + 8,
            bytes[0] == Self.version
        else {
            return nil
        }
        func number(_ offset: Int, _ count: Int) -> UInt64 {
            bytes[offset..<offset + count].reduce(0) { $0 << 8 | UInt64($1) }
        }
        self.init(
            stream: bytes[1], start: UInt32(number(2, 4)), position: UInt32(number(6, 4)), end: UInt32(number(10, 4)),
            pages: UInt16(number(14, 2)))
        // Who knows the seed can write a cursor that checks; its places are held against the log where it is used.
        guard number(Self.payloadLength, 8) == check(identifiers), start <= position else { return nil }
    }

    private static let version: UInt8 = 1
    private static let payloadLength = 16

    private var payload: [UInt8] {
        var bytes: [UInt8] = [Self.version, stream]
        bytes.reserveCapacity(Self.payloadLength + 8)
        for value in [start, position, end] { Self.append(value, to: &bytes) }
        Self.append(pages, to: &bytes)
        return bytes
    }

    private func check(_ identifiers: Identifiers) -> UInt64 {
        identifiers.hash(payload)
    }

    private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
        for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }
}
