import BankSync
import Storage
import TestSupport
import Testing

@Suite("Simulation: mutations, errors and kills")
struct SimulationTests {
    @Test("In memory the store ends up as the bank", arguments: SeededGenerator.seeds(60))
    func memory(seed: UInt64) async throws {
        var simulation = Simulation(seed: seed, store: MemoryStore())
        let differences = try await simulation.run(steps: 40)
        #expect(differences.isEmpty, "replay with TARTAN_SEED=\(seed)")
        #expect(simulation.commits > 9 && simulation.crashes > 2, "the seed \(seed) tests too little")
    }

    @Test("In SQLite the store ends up as the bank", arguments: SeededGenerator.seeds(8, from: 1000))
    func sqlite(seed: UInt64) async throws {
        try await Fixture.withSQLite { store in
            var simulation = Simulation(seed: seed, store: store)
            let differences = try await simulation.run(steps: 30)
            #expect(differences.isEmpty, "replay with TARTAN_SEED=\(seed)")
        }
    }

    @Test("The same check finds each deliberate mistake", arguments: EngineDefect.allCases)
    func findsDefects(defect: EngineDefect) async throws {
        var found = 0
        for seed in 1...20 as ClosedRange<UInt64> {
            var simulation = Simulation(seed: seed, store: MemoryStore(), defect: defect)
            if try await !simulation.run(steps: 40).isEmpty { found += 1 }
        }
        #expect(found > 10, "\(defect) was found in \(found) of 20 seeds only")
    }
}
