// Compiled together with PlaidJSON's own sources by scripts/fuzz-json, so it imports nothing.

/// What libFuzzer calls with one input after the other.
///
/// Beyond not crashing: skipping a document and reading it agree on whether it is one; what was read is written so that it
/// reads as the same value again; and no prefix of the input is read beyond its end (the sanitizer's to see).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let value = try? JSONValue(parsing: bytes)
    let skipped: Void? = try? JSONReader.parse(bytes) { $0.skipValue() }
    precondition((value == nil) == (skipped == nil), "skipping and reading disagree")
    if let value {
        for pretty in [false, true] {
            let written = value.serialized(prettyPrinted: pretty)
            let again = try? JSONValue(parsing: written)
            precondition(again == value, "a value changed on its way through text")
        }
    }
    // Typed reads of whatever it is: wrong types are skipped, never trapped on.
    _ = try? JSONReader.parse(bytes) { $0.decode() as String? }
    _ = try? JSONReader.parse(bytes) { $0.decode() as [Int]? }
    _ = try? JSONReader.parse(bytes) { $0.decode() as [String: Double]? }
    // A stricter reader accepts nothing that the ordinary one refuses.
    if value == nil {
        precondition((try? JSONValue(parsing: bytes, options: .strictToken)) == nil, "strictness let something in")
    }
    return 0
}
