// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TartanFuzzTargets
import TartanTestSupport
import Testing

/// A fixed-seed minute of every target: the committed corpus, then variations.
///
/// `TARTAN_SEED` tries another seed. Each target runs in a process of its own, so that a trap or a hang does not end the
/// other tests. The input that did it is then in `.build-fuzz/found/TARGET`; a copy of it in `Tests/FuzzCorpus/TARGET` is
/// tried from then on.
@Suite(.serialized) struct FuzzMinuteTests {
    @Test(arguments: FuzzTarget.all.map(\.name))
    func theMinuteOf(target name: String) async throws {
        let target = try #require(FuzzTarget.named(name))
        let seed = SeededGenerator.seeds(1, from: 20_261_128)[0]
        let started = ContinuousClock.now
        await #expect(
            processExitsWith: .success, "seed \(seed); the input is in .build-fuzz/found/\(name)"
        ) { [name = name as String, seed = seed as UInt64] in
            guard let target = FuzzTarget.named(name) else { exit(2) }
            do {
                try await FuzzMinute(target, seed: seed).run()
            } catch {
                FileHandle.standardError.write(Data("\(name): \(error)\n".utf8))
                exit(1)
            }
        }
        print("fuzz \(name): seed \(seed), \(target.rounds) inputs, \(ContinuousClock.now - started)")
    }

    @Test func everyTargetHasASmallCorpus() throws {
        for target in FuzzTarget.all {
            let inputs = try FuzzCorpus.inputs(of: target)
            #expect(!inputs.isEmpty, "\(target.name) has no corpus")
            let bytes = inputs.reduce(0) { $0 + $1.bytes.count }
            #expect(bytes < 64 << 10, "the corpus of \(target.name) has \(bytes) bytes")
        }
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: FuzzCorpus.folder(of: FuzzTarget.all[0]).deletingLastPathComponent().path)
        #expect(Set(folders) == Set(FuzzTarget.all.map(\.name)), "a folder without a target, or the other way round")
    }
}
