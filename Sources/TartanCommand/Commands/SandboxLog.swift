// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidSandbox

/// The log of `tartan sandbox --verbose`: one line for each request, on standard error.
struct SandboxLog: Sendable {
    /// Whether standard error is a terminal that shows colours.
    let isColoured: Bool

    /// `NO_COLOR` turns colours off.
    static func current() -> SandboxLog {
        let environment = Environment.current().values
        let allowsColour = environment["NO_COLOR"]?.isEmpty != false && environment["TERM"] != "dumb"
        return SandboxLog(isColoured: allowsColour && isatty(STDERR_FILENO) == 1)
    }

    func line(_ request: PlaidSandbox.AnsweredRequest) -> String {
        let status = request.status.map(String.init) ?? "no response"
        let time = String(format: "%.1f ms", request.duration / .milliseconds(1))
        return "\(paint(status, colour(request.status)))  \(request.method) \(Self.clean(request.path))  "
            + paint(time, 2)
    }

    private func colour(_ status: Int?) -> Int {
        switch status {
        case (200..<300)?: 32
        case (400..<500)?: 33
        default: 31
        }
    }

    private func paint(_ text: String, _ code: Int) -> String {
        isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// Removes terminal control characters, which a path may contain.
    private static func clean(_ path: String) -> String {
        String(path.unicodeScalars.map { $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F ? Character($0) : "?" })
    }
}
