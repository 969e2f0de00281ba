// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TartanService

/// Who is let in and who has to go, without a socket.
@Suite struct ConnectionTableTests {
    private func table(_ maximum: Int, perPeer: Int? = nil, bytes: Int = 1000) -> ConnectionTable {
        ConnectionTable(maximum: maximum, maximumPerPeer: perPeer, maximumBytes: bytes)
    }

    @Test func aFullTableClosesWhoeverWaitedLongest() {
        var table = table(3)
        for id in 1...3 as ClosedRange<UInt64> { #expect(table.open(id, peer: "a") == .admitted(closing: nil)) }
        #expect(table.open(4, peer: "b") == .admitted(closing: 1))
        // Two got a response, so its wait has restarted.
        table.set(2, isWorking: true)
        table.set(2, isWorking: false)
        #expect(table.open(5, peer: "b") == .admitted(closing: 3))
        #expect(table.entries.keys.sorted() == [2, 4, 5])
    }

    @Test func whatIsBeingAnsweredStays() {
        var table = table(2)
        for id in 1...2 as ClosedRange<UInt64> {
            _ = table.open(id, peer: "a")
            table.set(id, isWorking: true)
        }
        #expect(table.open(3, peer: "b") == .refused)
        table.set(2, isWorking: false)
        #expect(table.open(3, peer: "b") == .admitted(closing: 2))
    }

    @Test func aPeerTakesNoMoreThanItsShare() {
        var table = table(10, perPeer: 2)
        for id in 1...2 as ClosedRange<UInt64> { _ = table.open(id, peer: "a") }
        #expect(table.open(3, peer: "b") == .admitted(closing: nil))
        #expect(table.open(4, peer: "a") == .admitted(closing: 1), "its own oldest goes, not another's")
        table.set(2, isWorking: true)
        table.set(4, isWorking: true)
        #expect(table.open(5, peer: "a") == .refused)
        #expect(table.open(6, peer: "b") == .admitted(closing: nil))
        table.close(2)
        #expect(table.open(7, peer: "a") == .admitted(closing: nil))
    }

    @Test func whoHoldsTheMostBytesGoes() {
        var table = table(10, bytes: 1000)
        for id in 1...3 as ClosedRange<UInt64> { _ = table.open(id, peer: "a") }
        #expect(table.hold(600, for: 1).isEmpty)
        #expect(table.hold(300, for: 2).isEmpty)
        #expect(table.hold(200, for: 3) == [1], "a small request is not the one")
        #expect(table.bytes == 500)
        table.set(2, isWorking: true)
        #expect(table.hold(700, for: 3) == [3], "what is being answered cannot be given back")
        #expect(table.bytes == 300)
        table.release(1000, of: 2)
        #expect(table.bytes == 0)
        #expect(table.hold(5, for: 1).isEmpty, "one that is gone holds nothing")
    }

    @Test func nothingIsCountedTwiceOrForgotten() {
        var random = Seeded(seed: 7)
        var table = table(20, perPeer: 8, bytes: 500)
        var next: UInt64 = 0
        for _ in 0..<20_000 {
            let known = table.entries.keys.sorted()
            switch random.below(6) {
            case 0, 1:
                next += 1
                _ = table.open(next, peer: "\(random.below(4))")
            case 2: if let id = known.randomElement(using: &random) { table.set(id, isWorking: random.below(2) == 0) }
            case 3: if let id = known.randomElement(using: &random) { _ = table.hold(random.below(200), for: id) }
            case 4: if let id = known.randomElement(using: &random) { table.release(random.below(200), of: id) }
            default: if let id = known.randomElement(using: &random) { table.close(id) }
            }
            #expect(table.entries.count <= 20)
            #expect(table.bytes <= 500)
            #expect(table.bytes == table.entries.values.reduce(0) { $0 + $1.bytes })
            for peer in 0..<4 { #expect(table.entries.values.count { $0.peer == "\(peer)" } <= 8) }
        }
        for id in table.entries.keys { table.close(id) }
        #expect(table.bytes == 0)
    }

    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1"), ("::ffff:10.1.2.3", "10.1.2.3"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2"),
        ("2001:db8::1", "2001:db8:0:0"), ("::1", "0:0:0:0"), ("fe80::1%eth0", "fe80:0:0:0"),
    ])
    func anAddressOfIPv6CountsAsItsNetwork(_ text: String, _ network: String) {
        #expect(ConnectionKeeper.network(of: text) == network)
    }

    @Test(arguments: [8, 16, 64, 256, 1024, 65_536, Int.max])
    func connectionsLeaveFilesForEverythingElse(_ files: Int) {
        let connections = ServerLimits.connections(openFiles: files)
        #expect(8...4096 ~= connections)
        if files >= 48 { #expect(files - connections >= 40) }
    }
}

/// A generator that gives the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
