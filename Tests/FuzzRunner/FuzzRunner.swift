// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import TartanFuzzTargets

// Runs one target under libFuzzer: `TartanFuzz TARGET [options of libFuzzer] [folders]`. The program's `main` is libFuzzer's own.

/// Set once, before libFuzzer's only thread begins to call.
nonisolated(unsafe) private var chosen = FuzzTarget.all[0]

/// Takes the target from the arguments before libFuzzer reads them.
///
/// Without a target it prints their names and exits, with `--examples FOLDER` it writes the inputs that the target makes itself.
@_cdecl("LLVMFuzzerInitialize")
func initialize(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
    let words = CommandLine.arguments
    guard words.count > 1, let target = FuzzTarget.named(words[1]) else {
        print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
        exit(words.count > 1 ? 2 : 0)
    }
    chosen = target
    if words.count > 3, words[2] == "--examples" {
        write(target, to: words[3])
        exit(0)
    }
    // The program's name stays in front, in the target's place.
    arguments.pointee[1] = arguments.pointee[0]
    arguments.pointee += 1
    count.pointee -= 1
    return 0
}

private func write(_ target: FuzzTarget, to folder: String) {
    for (index, input) in target.examples().enumerated() {
        try? Data(input).write(to: URL(filePath: folder).appending(path: "example-\(index)"))
    }
}

@_cdecl("LLVMFuzzerTestOneInput")
func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    let target = chosen
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        do { try await target.run(bytes) } catch { fatalError("\(target.name): \(error)") }
        done.signal()
    }
    done.wait()
    return 0
}
