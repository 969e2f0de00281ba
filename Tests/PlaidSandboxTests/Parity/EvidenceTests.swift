// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// The recordings in Tests/Recordings, and what operations say about themselves because of them.
struct EvidenceTests {
    /// An operation whose evidence reaches less isn't exact.
    private static let leastPercent = 95.0

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Recordings")
    }

    private static func recordings() throws -> [Recording] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .flatMap { try Recording.read(Array(try Data(contentsOf: $0))) }
    }

    /// What a replay of each recording finds.
    static func parities() async throws -> [Evidence: Parity] {
        var parities: [Evidence: Parity] = [:]
        for recording in try recordings() { parities[recording.evidence] = try await recording.replay().parity }
        return parities
    }

    @Test func theTableOfEvidenceIsThatOfTheRecordings() throws {
        let recorded = try Self.recordings().map(\.evidence)
        #expect(Set(recorded) == Set(try Registry.standard.get().all.flatMap(\.operation.evidence)))
        #expect(recorded.count == Set(recorded).count, "two recordings of one operation, date and source")
    }

    /// A few members of a response prove nothing about the others.
    @Test func operationsWithoutAWholeResponseAreNotExact() throws {
        let registry = try Registry.standard.get()
        for entry in registry.all where entry.fidelity == .exact {
            #expect(entry.operation.evidence.contains { !$0.isPartial }, "\(entry.path)")
        }
        for (path, fidelity) in [
            ("/institutions/get", Fidelity.modelled), ("/webhook_verification_key/get", .modelled),
            ("/item/remove", .exact), ("/transactions/sync", .modelled), ("/payment_profile/get", .stored),
            ("/issues/get", .contractOnly),
        ] { #expect(registry.entry(at: path)?.fidelity == fidelity, "\(path)") }
    }

    @Test func exactOperationsEqualTheirEvidence() async throws {
        let registry = try Registry.standard.get()
        for (evidence, parity) in try await Self.parities()
        where registry.entry(at: evidence.path)?.fidelity == .exact {
            #expect(
                parity.members.reaches(Self.leastPercent) && parity.values.reaches(Self.leastPercent),
                "\(evidence.path): \(parity.differences)")
            #expect(parity.members.total > 0)
        }
    }

    /// What is committed was redacted before.
    @Test func recordingsHaveNothingToRedact() async throws {
        for recording in try Self.recordings() {
            #expect(try await recording.replay().redacted == recording.json, "\(recording.title)")
        }
    }
}

extension Recording {
    fileprivate var evidence: Evidence {
        Evidence(path: operation, date: date, source: source, isPartial: isPartial)
    }
}
