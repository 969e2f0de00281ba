// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The operations of one product, with what is true of all of them.
struct SandboxProduct: Sendable {
    let title: String
    /// The public sources of the behaviour.
    let sources: [String]
    /// Known differences from Plaid's Sandbox, and rules that no public source describes.
    var deviations: [String] = []
    /// What looks up the IDs in requests.
    var references = ReferenceCheck.byHandler
    let operations: [SandboxOperation]

    init(
        _ title: String, sources: [String], deviations: [String] = [], references: ReferenceCheck = .byHandler,
        operations: [SandboxOperation]
    ) {
        self.title = title
        self.sources = sources
        self.deviations = deviations
        self.references = references
        self.operations = operations
    }

    /// Every product; a new one is a line here and a file of its own.
    static let all: [SandboxProduct] = [
        .assets, .auth, .bankTransfers, .beacon, .cashFlow, .check, .dashboard, .identityVerification, .income,
        .institutions, .investments, .items, .link, .monitor, .openFinance, .partners, .paymentProfiles, .payments,
        .processors, .productReports, .protect, .signal, .statements, .transactions, .transferLedger,
        .transferOriginators,
        .transferSimulation, .transfers, .users, .wallets, .webhooks,
    ]
}

/// What checks that the objects a request names exist.
enum ReferenceCheck: Sendable {
    /// The operation's handler, which reads them anyway.
    case byHandler
    /// The registry, before the handler, with ``References``.
    case byRegistry
}
