// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// The address of a running Sandbox: `--url`, then the setting `plaid.url`, then where `tartan sandbox` and `tartan dev` listen.
struct SandboxAddress: ParsableArguments {
    /// Where a Sandbox listens unless it is told otherwise.
    static let standard = "http://127.0.0.1:\(SandboxStartCommand.defaultPort)"

    @Option(
        name: .customLong("url"),
        help: ArgumentHelp("The Sandbox's address; by default PLAID_URL, or else \(standard).", valueName: "address"))
    private var flag: String?
    @OptionGroup var source: SettingsOptions

    func validate() throws {
        guard let flag else { return }
        if let problem = Setting.plaidURL.problem(with: [flag]) { throw ValidationError("--url \(problem)") }
    }

    /// The address without a slash at its end.
    var text: String {
        get throws(ConfigurationError) {
            var address = if let flag { flag } else { try Settings.current().text(.plaidURL) ?? Self.standard }
            while address.hasSuffix("/") { address.removeLast() }
            return address
        }
    }
}
