// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON

/// Measures Tartan; `scripts/bench` runs it beside its peers.
///
/// Usage: TartanBench decode FILE [SECONDS [tartan]] prints one JSON line for the SDK and, unless it alone is asked for,
/// one for Foundation's decoder. TartanBench sync compares the engine with raw inserts; TartanBench engine has the parts of
/// `Benchmarks/engine.py`.
@main
struct TartanBench {
    static func main() async throws {
        let arguments = CommandLine.arguments
        switch arguments.dropFirst().first {
        case "decode" where 3...5 ~= arguments.count: try decode(arguments)
        case "sync" where arguments.count == 2: try await SyncBench.run()
        case "engine" where arguments.count >= 4: try await EngineBench.run(Array(arguments.dropFirst(2)))
        default:
            FileHandle.standardError.write(
                Data(
                    "usage: TartanBench decode FILE [SECONDS [tartan]] | sync | engine PART ADDRESS [NUMBER...]\n".utf8)
            )
            exit(2)
        }
    }

    private static func decode(_ arguments: [String]) throws {
        let seconds = arguments.count > 3 ? Int(arguments[3]) ?? 2 : 2
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: arguments[2])))
        let data = Data(bytes)
        try measure("Tartan (typed)", size: bytes.count, seconds: seconds) {
            Checksum.of(try TransactionsSyncResponse.read(body: bytes, contentType: nil, options: .standard))
        }
        guard arguments.count < 5 else { return }
        let decoder = JSONDecoder()
        try measure("Foundation JSONDecoder (typed)", size: bytes.count, seconds: seconds) {
            Checksum.of(try decoder.decode(FoundationPage.self, from: data))
        }
    }

    /// Repeats the work for that long and prints what it did.
    private static func measure(_ name: String, size: Int, seconds: Int, _ work: () throws -> Int) throws {
        let checksum = try work()
        let start = ContinuousClock.now
        var rounds = 0
        while start.duration(to: .now) < .seconds(seconds) {
            guard try work() == checksum else { throw CocoaError(.coderInvalidValue) }
            rounds += 1
        }
        let elapsed = start.duration(to: .now)
        let taken = elapsed.seconds
        let rate = Double(size * rounds) / taken / 1_000_000
        print(
            #"{"name":"\#(name)","mb_per_s":\#(String(format: "%.2f", rate)),"checksum":\#(checksum),"rounds":\#(rounds)}"#
        )
    }
}
