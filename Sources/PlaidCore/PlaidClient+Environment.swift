// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
public import PlaidTypes

extension PlaidClient {
    /// Creates a client from `PLAID_CLIENT_ID`, `PLAID_SECRET`, and `PLAID_ENV` or `PLAID_URL`.
    ///
    /// `PLAID_ENV` is `sandbox` (the default) or `production`. `PLAID_URL` is the address of another server, such as an
    /// offline Sandbox; see ``PlaidEnvironment/fromVariables(_:)``.
    ///
    /// - Parameters:
    ///   - variables: The variables; those of the process if omitted.
    ///   - configuration: Deadlines, retries, limits, logging.
    ///   - transport: The transport that sends the requests.
    /// - Throws: ``PlaidError`` with code `invalidSettings`, which names every variable that is missing.
    public static func fromEnvironment(
        _ variables: [String: String] = ProcessInfo.processInfo.environment,
        configuration: PlaidClientConfiguration = PlaidClientConfiguration(),
        transport: any PlaidTransport = AsyncHTTPClientTransport.shared
    ) throws(PlaidError) -> PlaidClient {
        let missing = ["PLAID_CLIENT_ID", "PLAID_SECRET"].filter { variables.text($0) == nil }
        guard let clientID = variables.text("PLAID_CLIENT_ID"), let secret = variables.text("PLAID_SECRET") else {
            let verb = missing.count == 1 ? "is" : "are"
            throw PlaidError(
                code: .invalidSettings,
                message: "\(missing.joined(separator: " and ")) \(verb) not set. Set PLAID_CLIENT_ID and PLAID_SECRET "
                    + "to the keys in Plaid's Dashboard; an offline Sandbox accepts any.")
        }
        return PlaidClient(
            clientID: clientID, secret: ClientSecret(secret), environment: try .fromVariables(variables),
            configuration: configuration, transport: transport)
    }
}

/// Creates a client from the environment, and closes its connections when the work has ended.
///
/// The client has connections of its own: requests that are still running when `body` returns or throws fail. For a client
/// that lives as long as the process, use ``PlaidClient/fromEnvironment(_:configuration:transport:)``, which needs no end.
///
/// - Parameters:
///   - variables: The variables, as for ``PlaidClient/fromEnvironment(_:configuration:transport:)``.
///   - configuration: Deadlines, retries, limits, logging.
///   - body: The work.
/// - Returns: The result of the work.
/// - Throws: ``PlaidError`` with code `invalidSettings`, or the error of the work.
public func withPlaidClient<Result>(
    variables: [String: String] = ProcessInfo.processInfo.environment,
    configuration: PlaidClientConfiguration = PlaidClientConfiguration(),
    _ body: (PlaidClient) async throws -> Result
) async throws -> Result {
    try await AsyncHTTPClientTransport.use { transport in
        try await body(.fromEnvironment(variables, configuration: configuration, transport: transport))
    }
}

/// Creates a client, and closes its connections when the work has ended.
///
/// - Parameters:
///   - clientID: The client ID from Plaid's Dashboard.
///   - secret: The secret of this client ID in this environment.
///   - environment: The environment that receives the requests.
///   - configuration: Deadlines, retries, limits, logging.
///   - body: The work.
/// - Returns: The result of the work.
/// - Throws: The error of the work.
public func withPlaidClient<Result>(
    clientID: String, secret: ClientSecret, environment: PlaidEnvironment,
    configuration: PlaidClientConfiguration = PlaidClientConfiguration(),
    _ body: (PlaidClient) async throws -> Result
) async throws -> Result {
    try await AsyncHTTPClientTransport.use { transport in
        try await body(
            PlaidClient(
                clientID: clientID, secret: secret, environment: environment, configuration: configuration,
                transport: transport))
    }
}
