import Dispatch
import Foundation
import FuzzTargets

/// Runs one target under libFuzzer: `TartanFuzz TARGET [options of libFuzzer] [folders]`.
@main enum FuzzRunner {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count > 1, let target = FuzzTarget.named(arguments[1]) else {
            print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
            exit(arguments.count > 1 ? 2 : 0)
        }
        chosen = target
        if arguments.dropFirst(2).first == "--examples" { return write(target, to: arguments[3]) }
        var rest = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) } + [nil]
        var count = Int32(rest.count - 1)
        let code = rest.withUnsafeMutableBufferPointer { buffer in
            var start = buffer.baseAddress
            return withUnsafeMutablePointer(to: &start) { runDriver(&count, $0, fuzzOne) }
        }
        exit(code)
    }

    /// Writes the inputs that a target makes itself, for libFuzzer to begin with.
    private static func write(_ target: FuzzTarget, to folder: String) {
        for (index, input) in target.examples().enumerated() {
            try? Data(input).write(to: URL(filePath: folder).appending(path: "example-\(index)"))
        }
    }
}

/// Set once, before libFuzzer's only thread begins to call.
nonisolated(unsafe) private var chosen = FuzzTarget.all[0]

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ one: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32

private func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
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
