// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport
import Testing

/// The public corpus: `y_` must parse, `n_` must not, `i_` may do either but must not crash.
@Suite struct CorpusTests {
    @Test(.enabled(if: Reference.isSet, Comment(rawValue: Reference.skipMessage)))
    func everyFileIsTakenAsItsNameDemands() throws {
        let folder = try Reference.url("json-test-suite/test_parsing")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
        var counts = ["y": 0, "n": 0, "i": 0]
        for name in files.sorted() {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            let value = Result { try JSONValue(parsing: bytes) }
            let skipped = Result { try JSONReader.parse(bytes) { $0.skipValue() } }
            let isAccepted = (try? value.get()) != nil
            #expect(isAccepted == ((try? skipped.get()) != nil), "reading and skipping disagree on \(name)")
            counts[String(name.prefix(1)), default: 0] += 1
            switch name.prefix(2) {
            case "y_": #expect(isAccepted, "\(name) must parse")
            case "n_": #expect(!isAccepted, "\(name) must not parse")
            default: break
            }
        }
        #expect(counts == ["y": 95, "n": 188, "i": 35])
    }
}
