import ArgumentParser
import Foundation
import PlaidCore

/// The address of a running Sandbox: `--url`, then PLAID_URL, then the port that `tartan sandbox` and `tartan dev` use.
struct SandboxAddress: ParsableArguments {
    static let defaultPort = 8181

    @Option(
        name: .customLong("url"),
        help: ArgumentHelp(
            "The address of the Sandbox; otherwise PLAID_URL, otherwise http://127.0.0.1:\(defaultPort).",
            valueName: "url"))
    private var flag: String?

    func validate() throws { _ = try text }

    /// The address without a slash at its end.
    var text: String {
        get throws {
            let variable = Environment.current().plaidURL
            var address = flag ?? variable ?? "http://127.0.0.1:\(Self.defaultPort)"
            while address.hasSuffix("/") { address.removeLast() }
            let source = flag == nil && variable != nil ? Environment.urlVariable : "--url"
            guard let url = URL(string: address), ["http", "https"].contains(url.scheme?.lowercased()),
                let host = url.host(), !host.isEmpty, PlaidEnvironment.hasPossiblePort(url), url.user() == nil,
                url.query() == nil, url.fragment() == nil
            else { throw ValidationError("\(source) must be an address such as http://127.0.0.1:8181.") }
            return address
        }
    }
}
