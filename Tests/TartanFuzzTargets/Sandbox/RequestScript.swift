// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Requests one after the other, as text: a line `METHOD /path Header:value …`, then the body up to the next such line.
///
/// In a body, `$name` stands for the member of that name that an earlier response held last, such as `$access_token`.
struct RequestScript: Sendable {
    struct Request: Sendable {
        var method: String
        var path: String
        var headers: [(name: String, value: String)] = []
        var body: [UInt8] = []

        /// The line that it begins with.
        var line: String {
            ([method, path] + headers.map { "\($0.name):\($0.value)" }).joined(separator: " ")
        }
    }

    var requests: [Request] = []

    init(_ requests: [Request] = []) { self.requests = requests }

    /// Reads any bytes; what stands before the first request is a body sent to `/item/get`.
    init(_ bytes: [UInt8]) {
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if let request = Self.request(line) {
                requests.append(request)
            } else {
                if requests.isEmpty {
                    guard !line.isEmpty else { continue }
                    requests.append(Request(method: "POST", path: "/item/get"))
                }
                requests[requests.count - 1].body += line
            }
        }
    }

    private static func request(_ line: ArraySlice<UInt8>) -> Request? {
        guard line.starts(with: "POST /".utf8) || line.starts(with: "GET /".utf8) else { return nil }
        let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
        var request = Request(method: String(parts[0]), path: String(parts[1]))
        for part in parts.dropFirst(2) {
            let header = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            if header.count == 2 { request.headers.append((String(header[0]), String(header[1]))) }
        }
        return request
    }

    var bytes: [UInt8] {
        requests.flatMap { Array($0.line.utf8) + [0x0A] + $0.body + [0x0A] }
    }
}
