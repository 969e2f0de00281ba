// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidSandbox

/// The options of a process that runs a Sandbox.
struct SandboxOptions: ParsableArguments {
    @Option(.sandboxHost) var host: String?
    @Option(.sandboxPort) var port: String?
    @Option(.state) var state: String?
    @Option(.seed) var seed: String?
    @Option(.now) var now: String?
    @Option(.credentials) var credentials: [String] = []
    @Option(.webhookAllow) var webhookAllow: [String] = []
    @Flag(.allowRemote) var allowRemote: Bool?
    @Option(.faults) var faults: String?
    @Option(.users) var users: String?
    @Option(.data) var data: String?
    @Flag(.rateLimits) var rateLimits: Bool?
    @Flag(.pretty) var pretty: Bool?
    @Flag(.tls) var tls: Bool?
    @Option(.tlsCertificateOut) var tlsCertificateOut: String?
    @OptionGroup var source: SettingsOptions

    func validate() throws { try Setting.check([.sandboxPort: port, .seed: seed]) }

    /// The file for the certificate; `nil` for none.
    func certificateFile(_ settings: Settings) throws(ConfigurationError) -> String? {
        try settings.text(.tlsCertificateOut, flag: tlsCertificateOut)
    }

    /// The configuration that flags, variables and files make.
    func configuration(_ settings: Settings) throws -> PlaidSandbox.Configuration {
        var configuration = PlaidSandbox.Configuration()
        configuration.host = try settings.required(.sandboxHost, flag: host)
        configuration.port = try settings.number(.sandboxPort, flag: port) ?? configuration.port
        configuration.stateFile = try settings.text(.state, flag: state)
        configuration.seed = try settings.text(.seed, flag: seed).flatMap { UInt64($0) }
        configuration.allowRemote = try settings.isOn(.allowRemote, flag: allowRemote)
        configuration.webhookAllowedHosts = try settings.words(.webhookAllow, flag: webhookAllow)
        configuration.enforcesRateLimits = try settings.isOn(.rateLimits, flag: rateLimits)
        configuration.isPretty = try settings.isOn(.pretty, flag: pretty)
        configuration.faultsFile = try settings.text(.faults, flag: faults)
        configuration.usersDirectory = try settings.text(.users, flag: users)
        configuration.dataPath = try settings.text(.data, flag: data)
        configuration.usesTLS = try settings.isOn(.tls, flag: tls)
        if let value = try settings.value(.now, flag: now.map { [$0] }) {
            guard let time = PlaidSandbox.time(value.text) else {
                throw ConfigurationError(
                    "\(value.origin.subject(.now)) must be a date or a time such as 2026-03-01 or 2026-03-01T00:00:00Z, "
                        + "from 1900 to 2200.", value.origin)
            }
            configuration.now = time
        }
        if let value = try settings.value(.credentials, flag: credentials) {
            for pair in value.values {
                let parts = pair.split(separator: ":", maxSplits: 1).map(String.init)
                guard parts.count == 2 else {
                    throw ConfigurationError(
                        "\(value.origin.subject(.credentials)) must be written as ID:SECRET.", value.origin)
                }
                configuration.credentials[parts[0]] = parts[1]
            }
        }
        return configuration
    }
}
