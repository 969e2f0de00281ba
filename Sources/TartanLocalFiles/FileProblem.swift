// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a file was not read.
package enum FileProblem: Error, Sendable, Equatable {
    /// The system refused, with this `errno`.
    case system(Int32)
    /// A folder, a named pipe, a socket or a device.
    case notRegular
    case tooLarge(limit: Int)

    /// What follows the file's name in a sentence, such as `cannot be read: Permission denied`.
    package var predicate: String {
        switch self {
        case .system(let code): "cannot be read: \(String(cString: strerror(code)))"
        case .notRegular: "is not a regular file"
        case .tooLarge(let limit) where limit >= 1 << 20: "is larger than \(limit >> 20) MiB"
        case .tooLarge(let limit): "is larger than \(limit >> 10) KiB"
        }
    }
}
