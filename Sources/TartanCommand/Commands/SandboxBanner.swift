// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidSandbox

/// The output of `tartan sandbox` when it listens.
struct SandboxBanner {
    let url: String
    let credentials: String
    let state: String?
    let certificate: PlaidSandbox.Certificate?
    let certificateFile: String?

    /// One line of JSON for programs.
    var json: String {
        guard let certificate else { return #"{"url":"\#(url)"}"# }
        return #"{"url":"\#(url)","certificate_sha256":"\#(certificate.fingerprint)"}"#
    }

    func print(on terminal: Terminal) {
        terminal.prose(terminal.bold("Tartan Sandbox") + "  an offline emulator of Plaid, not affiliated with Plaid")
        terminal.out("")
        terminal.out("  Address      \(url)")
        terminal.prose("  Credentials  \(credentials)", hanging: 13)
        terminal.prose("  State        \(state ?? "in memory, lost on exit")", hanging: 13)
        if let certificate {
            terminal.out("  Certificate  SHA-256 \(certificate.fingerprint)")
            let trust = certificateFile.map { "\($0): clients must trust it" }
            terminal.out("               \(trust ?? "write it to a file with --tls-certificate-out FILE")")
        }
        terminal.out("")
        for (language, line) in Self.lines(url) {
            let row = language.padded(8) + line
            // What does not fit stands alone, whole, so that it can be copied.
            if let width = terminal.width, row.count + 2 > width {
                terminal.out("  " + terminal.dim(language))
                terminal.out("    " + terminal.dim(line))
            } else {
                terminal.out("  " + terminal.dim(row))
            }
        }
        terminal.out("")
        // Whole, so that it can be copied.
        terminal.out("  tartan sandbox trigger --list" + (url == SandboxAddress.standard ? "" : " --url \(url)"))
        terminal.prose(
            "  lists the events that you can trigger. Control API at \(url)/_tartan/ (docs/Sandbox.md). Ctrl-C stops.")
    }

    /// The base URL setting of each official client library and of Tartan's.
    static func lines(_ url: String) -> [(language: String, line: String)] {
        let parts = url.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: true)
        let scheme = parts.first.map { String($0.dropLast()) } ?? "http"
        let host = parts.last.map { $0.drop { $0 == "/" } } ?? ""
        return [
            ("Python", "plaid.Configuration(host=\"\(url)\", api_key={…})"),
            ("Node", "new Configuration({ basePath: \"\(url)\", baseOptions: {…} })"),
            ("Ruby", "config.server_index = nil; config.scheme = \"\(scheme)\"; config.host = \"\(host)\""),
            ("Java", "apiClient.setPlaidAdapter(\"\(url)\")"),
            ("Go", "configuration.UseEnvironment(plaid.Environment(\"\(url)\"))"),
            ("Swift", "PlaidClient(…, environment: .custom(URL(string: \"\(url)\")!), …)"),
        ]
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
