import BankSync
import FoundationEssentials
import Logging
import PlaidTypes
import Storage
import Synchronization
import TestSupport
import TokenVault

/// One seed's life of one Item: the bank changes, calls fail, processes die, the user writes notes.
///
/// At its end the store must say what the bank says.
struct Simulation {
    let seed: UInt64
    let store: CrashingStore
    let plaid: FakePlaid
    let defect: EngineDefect?
    private var generator: SeededGenerator
    /// Notes by the model's row, as they should be.
    private var notes: [String: String] = [:]
    private(set) var crashes = 0
    private(set) var commits = 0

    init(seed: UInt64, store: any Store, defect: EngineDefect? = nil) {
        self.seed = seed
        self.store = CrashingStore(store)
        self.defect = defect
        plaid = FakePlaid(seed: seed &* 31 &+ 7)
        generator = SeededGenerator(seed: seed)
    }

    /// - Returns: What differs between the store and the bank; empty when all is well.
    mutating func run(steps: Int) async throws -> [String] {
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        plaid.state.withLock { state in
            state.notReadyCalls = 2
            state.mutationPercent = 15
            state.failurePercent = 5
        }
        for step in 0..<steps {
            plaid.state.withLock { state in
                for _ in 0..<Int.random(in: 0...8, using: &generator) { state.bank.changeSomething(&state.generator) }
            }
            if Bool.random(using: &generator) {
                store.crash(
                    atCommit: Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1,
                    after: Bool.random(using: &generator))
            }
            try await sync(at: step)
            try await writeNote()
        }
        plaid.state.withLock { state in
            state.mutationPercent = 0
            state.failurePercent = 0
        }
        try await sync(at: steps)
        return try await differences()
    }

    /// A process starts, reads the Item, and ends or dies.
    private mutating func sync(at step: Int) async throws {
        var configuration = SyncConfiguration()
        configuration.pageSize = 3
        configuration.defect = defect
        let service = SyncService(
            client: plaid, store: store, vault: Fixture.vault, configuration: configuration,
            logger: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() },
            runtime: SyncRuntime(now: { Fixture.start + .seconds(step * 1000) }, sleep: { _ in }, random: { 0.5 }))
        try await store.engineReleaseLeases(of: configuration.owner)
        if case .committed = try await service.syncItem("item", reason: "manual") { commits += 1 }
        if store.restart() { crashes += 1 }
    }

    /// The user writes a note on a pending row that is stored.
    private mutating func writeNote() async throws {
        let pending = try await store.transactions(of: "user", matching: TransactionQuery(isPending: true, limit: 500))
        guard let row = pending.rows.randomElement(using: &generator) else { return }
        let id = row.record.transactionID
        let note = "note \(notes.count)"
        try await store.setEdits(TransactionEdits(note: note), of: id, item: "item", user: "user")
        notes[id.rawValue] = note
    }

    private func differences() async throws -> [String] {
        let dump = try await store.engineDump()
        let bank = plaid.state.withLock { $0.bank }
        let expected = bank.current.map { Self.text($0, note: note(of: $0)) }.sorted()
        let actual = dump.transactions.filter { $0.removedAt == nil }.map(Self.text).sorted()
        var found: [String] = []
        for line in expected where !actual.contains(line) { found.append("missing: \(line)") }
        for line in actual where !expected.contains(line) { found.append("too much: \(line)") }
        if dump.items.first?.sync.cursor != "\(bank.clock),\(bank.clock),\(bank.clock)" { found.append("cursor") }
        return found
    }

    /// A posted row inherits the note of the pending one unless it has its own.
    private func note(of row: BankModel.Row) -> String? { notes[row.id] ?? row.pendingID.flatMap { notes[$0] } }

    private static func text(_ row: BankModel.Row, note: String?) -> String {
        "\(row.id) \(row.account) \(DecimalText.value(row.amountText) ?? .nan) \(row.dateText) \(row.isPending) \(note ?? "-")"
    }

    private static func text(_ row: TransactionRow) -> String {
        let record = row.record
        return "\(record.transactionID) \(record.accountID) \(record.amount) \(record.date) \(record.isPending) "
            + (row.edits.note ?? "-")
    }
}
