// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// A Sandbox that is listening.
public struct RunningSandbox: Sendable {
    /// The Sandbox itself.
    public let sandbox: PlaidSandbox
    /// The port that it listens on.
    public let port: Int
    /// Its base URL for clients.
    public let baseURL: URL
}

extension PlaidSandbox {
    /// Starts a Sandbox, runs `body` and stops the Sandbox.
    ///
    /// ```swift
    /// let names = try await PlaidSandbox.run { running in
    ///     try await namesOfInstitutions(at: running.baseURL)
    /// }
    /// ```
    ///
    /// - Throws: ``SandboxStartupError`` when it cannot start, or what `body` throws.
    public static func run<T: Sendable>(
        configuration: Configuration = Configuration(),
        _ body: @escaping @Sendable (RunningSandbox) async throws -> T
    ) async throws -> T {
        try await run(PlaidSandbox(configuration: configuration), body)
    }

    /// Runs `body` while an existing Sandbox is listening.
    public static func run<T: Sendable>(
        _ sandbox: PlaidSandbox, _ body: @escaping @Sendable (RunningSandbox) async throws -> T
    ) async throws -> T {
        try await withThrowingTaskGroup(of: T?.self) { group in
            group.addTask {
                try await sandbox.run()
                return nil
            }
            group.addTask {
                guard let port = await sandbox.listeningPort() else { throw CancellationError() }
                guard let url = URL(string: sandbox.address(port: port)) else {
                    throw SandboxStartupError(.configuration, "The host is not a valid host name or IP address.")
                }
                return try await body(RunningSandbox(sandbox: sandbox, port: port, baseURL: url))
            }
            defer { group.cancelAll() }
            while let finished = try await group.next() {
                if let value = finished { return value }
            }
            throw SandboxStartupError(.cannotListen, "The Sandbox was stopped before its work was complete.")
        }
    }
}
