// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanTestSupport
import Testing

@testable import TartanAssistant

/// Lines come out the same, however their bytes come in.
struct LineSplitterTests {
    @Test(arguments: SeededGenerator.seeds(8))
    func chunksDoNotMatter(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let bytes = (0..<3_000).map { _ in
            Int.random(in: 0..<9, using: &random) == 0 ? 0x0A : UInt8.random(in: 0x61...0x7A, using: &random)
        }
        var whole = LineSplitter(limit: 20)
        let expected = whole.take(bytes) + whole.finish()
        var cut = LineSplitter(limit: 20)
        var lines: [LineSplitter.Line] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...50, using: &random)
            lines += cut.take(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
        #expect(lines + cut.finish() == expected, "seed \(seed)")
        #expect(expected.contains(.tooLong), "seed \(seed)")
    }

    @Test func theLimitIsExact() {
        var splitter = LineSplitter(limit: 3)
        #expect(splitter.take(Array("abc\nabcd\nab\n".utf8)) == [.whole([97, 98, 99]), .tooLong, .whole([97, 98])])
    }

    @Test func emptyLinesMeanNothing() {
        var splitter = LineSplitter()
        #expect(splitter.take(Array("\n \r\n\t\n".utf8)).isEmpty)
        #expect(splitter.finish().isEmpty)
    }
}
