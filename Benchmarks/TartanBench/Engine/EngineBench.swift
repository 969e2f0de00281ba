// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import Logging
import Plaid
import PlaidCore
import PlaidTypes
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TokenVault

/// The parts of `Benchmarks/engine.py` that need the engine; each prints one line of JSON.
///
/// ADDRESS is `sqlite:FILE` or a `postgresql://` address.
enum EngineBench {
    static let address = "http://127.0.0.1"

    static func run(_ arguments: [String]) async throws {
        let store = try await open(arguments[1])
        defer { close(store) }
        switch (arguments[0], arguments.dropFirst(2).map { Int($0) ?? 0 }) {
        case ("schema", []): break
        case ("items", let numbers) where numbers.count == 2:
            try await insertItems(store, world: numbers[0], due: numbers[1])
        case ("sync", let numbers) where numbers.count == 2:
            try await sync(store, address: arguments[1], workers: numbers[0], days: numbers[1])
        case ("last", let numbers) where numbers.count == 1: try await readLast(store, users: numbers[0])
        default: throw CocoaError(.keyValueValidation)
        }
    }

    /// The id of an Item, spread over the whole range so that neighbours in time are none in an index.
    ///
    /// `Benchmarks/engine.py` says the same in SQL.
    static func itemID(_ number: Int) -> ItemID {
        let spread = String((number * 2_654_435_761) % 4_294_967_296, radix: 16)
        return ItemID("item_" + String(repeating: "0", count: 8 - spread.count) + spread)
    }

    static func userID(_ number: Int) -> UserID { UserID("user_\(number / 10)") }

    /// Adds Items that are due, evenly spread over a world of that size.
    private static func insertItems(_ store: any Store, world: Int, due: Int) async throws {
        let vault = try vault()
        for index in 0..<due {
            let number = index * (world / due)
            let item = itemID(number)
            let user = userID(number)
            let context = VaultContext(userID: user, itemID: item, column: ItemRecord.accessTokenColumn)
            let sealed = SealedBytes(try vault.seal(text: "access-sandbox-\(item.rawValue)", for: context).bytes)
            try await store.engineInsertItem(
                ItemRecord(
                    itemID: item, userID: user, institutionID: "ins_109508", institutionName: "First Platypus Bank",
                    accessToken: sealed, products: ["transactions"], createdAt: Instant(Date())))
        }
        print(#"{"items":\#(due)}"#)
    }

    /// Reads every Item that is due, with so many workers that each claim one Item after the other.
    private static func sync(_ first: any Store, address: String, workers: Int, days: Int) async throws {
        // 2,404 transactions in two years.
        let bank = try await ReplayBank(username: "user_bank_income", days: days)
        var services: [SyncService] = []
        var stores: [any Store] = []
        for number in 0..<workers {
            // Each worker has connections of its own, as a process of its own would; SQLite's file has one writer.
            let store = number == 0 || address.hasPrefix("sqlite:") ? first : try await open(address)
            if number > 0, !address.hasPrefix("sqlite:") { stores.append(store) }
            services.append(
                SyncService(
                    client: try client(bank.transport), store: store, vault: try vault(),
                    configuration: .shared(owner: "bench\(number)"), logger: quiet))
        }
        defer { for store in stores { close(store) } }
        let start = ContinuousClock.now
        let committed = try await withThrowingTaskGroup(of: Int.self) { group in
            for service in services {
                group.addTask {
                    var rounds = 0
                    while let outcome = try await service.syncNext() {
                        guard case .committed = outcome else { throw Unexpected(outcome: "\(outcome)") }
                        rounds += 1
                    }
                    return rounds
                }
            }
            return try await group.reduce(0, +)
        }
        let seconds = start.duration(to: .now).seconds
        print(#"{"items":\#(committed),"rows":\#(committed * bank.rowCount),"seconds":\#(seconds)}"#)
    }

    /// Reads the last fifty transactions of many users.
    private static func readLast(_ store: any Store, users: Int) async throws {
        var times: [Double] = []
        var rows = 0
        for number in 0..<300 {
            let user = UserID("user_\((number * 7919) % users)")
            let start = ContinuousClock.now
            rows += try await store.transactions(of: user, matching: TransactionQuery(limit: 50)).rows.count
            times.append(start.duration(to: .now).seconds * 1000)
        }
        times.sort()
        print(#"{"rows":\#(rows),"median_ms":\#(times[times.count / 2]),"p99_ms":\#(times[times.count * 99 / 100])}"#)
    }

    static func client(_ transport: InProcessTransport) throws -> PlaidClient {
        guard let url = URL(string: address) else { throw CocoaError(.coderInvalidValue) }
        return PlaidClient(clientID: "bench", secret: "bench", environment: .custom(url), transport: transport)
    }

    private static func open(_ address: String) async throws -> any Store {
        if address.hasPrefix("sqlite:") { return try SQLiteStore(path: String(address.dropFirst("sqlite:".count))) }
        return try await PostgreSQLStore(address: address, connections: 2)
    }

    private static func close(_ store: any Store) {
        if let store = store as? SQLiteStore { try? store.close() }
        if let store = store as? PostgreSQLStore { store.close() }
    }

    /// The same key in every run, for one run makes what another reads.
    private static func vault() throws -> Vault {
        try Vault(keyring: VaultKeyring(active: VaultKey(id: "bench", bytes: [UInt8](repeating: 7, count: 32))))
    }

    struct Unexpected: Error {
        let outcome: String
    }

    static var quiet: Logger {
        var logger = Logger(label: "bench")
        logger.logLevel = .critical
        return logger
    }
}
