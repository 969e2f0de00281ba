// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanTestSupport
import Testing

@testable import PlaidCore

@Suite struct RateLimitTests {
    /// The paths of all operations, from the text of the generated code.
    private static let operations: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/Plaid/Generated")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        return files.flatMap { file -> [String] in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.matches(of: /path: StaticString \{ "([^"]+)" \}/).map { String($0.output.1) }
        }
    }()

    private static func limits(_ environment: String) -> RateLimits {
        environment == "production" ? .production : .sandbox
    }

    @Test(arguments: ["production", "sandbox"])
    func everyOperationHasALimitThatHolds(environment: String) throws {
        let limits = Self.limits(environment)
        #expect(Set(Self.operations).count == 349)
        for path in Self.operations {
            let limit = try #require(limits.limit(of: path), "\(path)")
            let perClient = try #require(limit.perClient, "\(path)")
            var budget = RateBudget(limits: limits)
            let isFree = (0..<perClient).allSatisfy { _ in
                budget.reserve(path: path, item: nil, now: .zero, patience: .zero) == .zero
            }
            #expect(isFree, "\(path)")
            #expect(
                budget.reserve(path: path, item: nil, now: .zero, patience: .zero) == limit.clientWindow, "\(path)")
            guard let perItem = limit.perItem else { continue }
            // Without the client's own limit, which may be the smaller one.
            var itemOnly = limit
            itemOnly.perClient = nil
            budget = RateBudget(limits: RateLimits(byPath: [path: itemOnly]))
            let waits = (0...perItem).map { _ in budget.reserve(path: path, item: 1, now: .zero, patience: .zero) }
            #expect(waits.firstIndex { $0 > .zero } == perItem, "\(path)")
            #expect(waits.last == limit.itemWindow, "\(path)")
            #expect(budget.reserve(path: path, item: 2, now: .zero, patience: .zero) == .zero, "\(path)")
        }
    }

    @Test(arguments: ["production", "sandbox"])
    func everyRowIsForAnOperation(environment: String) {
        let limits = Self.limits(environment)
        for path in limits.byPath.keys {
            let isKnown =
                path.hasSuffix("/")
                ? Self.operations.contains { $0.hasPrefix(path) } : Self.operations.contains(path)
            #expect(isKnown, "\(path)")
        }
    }

    @Test func theNearestRowCounts() {
        func limit(_ calls: Int) -> RateLimit { RateLimit(perItem: nil, perClient: calls) }
        let limits = RateLimits(
            byPath: ["/a/": limit(1), "/a/b/": limit(2), "/a/b/c": limit(3)], other: limit(4))
        let expected = ["/a/x": 1, "/a/b/x": 2, "/a/b/c": 3, "/a/b/c/d": 2, "/a": 4, "/x": 4, "": 4]
        for (path, calls) in expected { #expect(limits.limit(of: path)?.perClient == calls, "\(path)") }
        #expect(RateLimits.none.limit(of: "/a") == nil)
    }

    @Test func noWindowEverHoldsMoreThanItsLimit() {
        for seed in SeededGenerator.seeds(20) {
            var random = SeededGenerator(seed: seed)
            let limit = Int.random(in: 1...40, using: &random)
            var budget = RateBudget(
                limits: RateLimits(byPath: [:], other: RateLimit(perItem: nil, perClient: limit)))
            var now = Duration.zero
            var sent: [Duration] = []
            for _ in 0..<400 {
                now += .milliseconds(Int.random(in: 0...3000, using: &random))
                let wait = budget.reserve(path: "/a", item: nil, now: now, patience: .seconds(300))
                // A call that would wait longer isn't made.
                guard wait <= .seconds(300) else { continue }
                sent.append(now + wait)
            }
            sent.sort()
            let tooClose = (0..<(sent.count - limit)).filter { sent[$0 + limit] - sent[$0] < .seconds(60) }
            #expect(tooClose.isEmpty, "seed \(seed), limit \(limit)")
        }
    }

    @Test func itsMemoryIsBounded() {
        var budget = RateBudget(
            limits: RateLimits(byPath: [:], other: RateLimit(perItem: 5, perClient: nil)))
        for item in 0..<50_000 {
            _ = budget.reserve(path: "/a", item: item, now: .milliseconds(item / 10), patience: .zero)
        }
        #expect(budget.count <= RateBudget.maximumWindows)
        #expect(budget.count > RateBudget.maximumWindows / 2)
        // The latest are kept.
        for _ in 0..<4 { _ = budget.reserve(path: "/a", item: 49_999, now: .seconds(5), patience: .zero) }
        #expect(budget.reserve(path: "/a", item: 49_999, now: .seconds(5), patience: .zero) > .zero)
    }
}
