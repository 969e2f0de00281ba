// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Simulation: many workers, failures at every step")
struct SimulationTests {
    /// `make simulate N=1000 BACKEND=sqlite SEED=7` sets these.
    private static let environment = ProcessInfo.processInfo.environment

    private static let backends: [SimulatedDatabase.Backend] = {
        if let name = environment["TARTAN_SIMULATE_BACKEND"] {
            return SimulatedDatabase.Backend(rawValue: name).map { [$0] } ?? []
        }
        return PostgreSQLServer.isInstalled ? SimulatedDatabase.Backend.allCases : [.memory, .sqlite]
    }()

    private static let kinds: [BankKind] =
        environment["TARTAN_SIMULATE_BANKS"]
        .map { name in BankKind(rawValue: name).map { [$0] } ?? [] } ?? BankKind.allCases

    private static func seeds(_ backend: SimulatedDatabase.Backend, _ kind: BankKind) -> [UInt64] {
        let standard = (backend == .memory ? 60 : 10) / (kind == .model ? 1 : 2)
        return SeededGenerator.seeds(environment["TARTAN_SIMULATE_COUNT"].flatMap(Int.init) ?? standard)
    }

    @Test("The store ends up as the banks, whatever happened", arguments: backends, kinds)
    func endsUpAsTheBanks(backend: SimulatedDatabase.Backend, kind: BankKind) async throws {
        var tally = SimulationTally()
        let seeds = Self.seeds(backend, kind)
        for seed in seeds {
            var simulation = try await Simulation(seed: seed, backend: backend, banks: kind)
            let differences = try await simulation.run()
            if !differences.isEmpty {
                Issue.record(
                    """
                    \(differences.count) differences, such as: \(differences.prefix(5).joined(separator: "; ")); \
                    replay with: make simulate BACKEND=\(backend.rawValue) BANKS=\(kind.rawValue) SEED=\(seed)
                    """)
            }
            tally = tally + simulation.tally
            tally.schedules += 1
            if tally.schedules.isMultiple(of: 100) {
                print("\(backend.rawValue), \(kind.rawValue): \(tally.schedules) of \(seeds.count)")
            }
        }
        print("\(backend.rawValue), \(kind.rawValue): \(tally.text)")
        guard seeds.count > 9 else { return }
        // A simulation to which nothing happens proves nothing.
        #expect(tally.commits > seeds.count * 5 && tally.crashes > seeds.count * 2 && tally.mutations > seeds.count)
        #expect(tally.webhooks > seeds.count * 10 && tally.lostWebhooks > 0 && tally.reordered > 0)
        #expect(tally.choices > seeds.count)
        #expect(tally.duplicates > 0 && tally.outages > 0 && tally.notes > seeds.count)
    }

    @Test("The same seed plays the same schedule", arguments: BankKind.allCases)
    func replays(kind: BankKind) async throws {
        var texts: Set<String> = []
        for _ in 0..<3 {
            var simulation = try await Simulation(seed: 4711, backend: .memory, banks: kind)
            _ = try await simulation.run()
            texts.insert(simulation.tally.text)
        }
        #expect(texts.count == 1)
    }

    @Test("The same check finds each deliberate mistake", arguments: EngineDefect.allCases, BankKind.allCases)
    func findsDefects(defect: EngineDefect, kind: BankKind) async throws {
        var found = 0
        let seeds: ClosedRange<UInt64> = kind == .model ? 1...40 : 1...20
        for seed in seeds {
            var simulation = try await Simulation(seed: seed, backend: .memory, banks: kind, defect: defect)
            if try await !simulation.run().isEmpty { found += 1 }
        }
        print("\(defect), \(kind.rawValue): found in \(found) of \(seeds.count)")
        #expect(found > 5, "\(defect) was found in \(found) of \(seeds.count) seeds only")
    }
}
