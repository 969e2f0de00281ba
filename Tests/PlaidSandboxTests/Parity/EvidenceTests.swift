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
        #expect(Set(recorded) == Set(Evidence.all))
        #expect(recorded.count == Set(recorded).count, "two recordings of one operation, date and source")
    }

    @Test func operationsWithoutEvidenceAreNotExact() {
        for path in Contract.standard.operations.keys where Fidelity.of(path) == .exact {
            #expect(!Evidence.of(path).isEmpty, "\(path)")
        }
        #expect(Fidelity.of("/institutions/get") == .modelled)
        #expect(Fidelity.of("/webhook_verification_key/get") == .modelled)
        #expect(Fidelity.of("/item/remove") == .exact)
    }

    @Test func exactOperationsEqualTheirEvidence() async throws {
        for (evidence, parity) in try await Self.parities() where Fidelity.of(evidence.path) == .exact {
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
    fileprivate var evidence: Evidence { Evidence(path: operation, date: date, source: source) }
}
