// The entry point of the fuzzer; scripts/fuzz-json compiles it together with the sources of PlaidJSON.

/// Fails when reading and skipping disagree, or when what was read does not survive being written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let value = try? JSONValue(parsing: bytes)
    let isSkipped = (try? JSONReader.parse(bytes) { $0.skipValue() }) != nil
    precondition((value != nil) == isSkipped, "reading and skipping disagree")
    if let value {
        precondition((try? JSONValue(parsing: value.serialized())) == value, "written and read again it is another value")
        precondition((try? JSONValue(parsing: value.serialized(prettyPrinted: true))) == value)
    }
    _ = try? JSONValue(parsing: bytes, options: .strictToken)
    return 0
}
