// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
public import PlaidSandbox
public import Testing

/// Starts a separate Sandbox for each test, which listens on a free port of this machine while the test runs.
///
/// ```swift
/// @Suite(.plaidSandbox(seed: 7)) struct BankTests {
///     @Test func accountsAreThere() async throws {
///         let url = try PlaidSandbox.current.baseURL
///         // point the client at it
///     }
/// }
/// ```
///
/// On a suite it applies to every test: each test, and each of its cases, gets its own Sandbox, so tests may run in
/// parallel.
public struct PlaidSandboxTrait: SuiteTrait, TestTrait, TestScoping {
    /// The configuration of the Sandboxes.
    public let configuration: PlaidSandbox.Configuration

    /// Makes the trait of a suite apply to each of its tests.
    public var isRecursive: Bool { true }

    /// Runs a test while its Sandbox listens.
    @concurrent public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        try await withoutActuallyEscaping(function) { function in
            try await PlaidSandbox.run(configuration: configuration) { running in
                try await PlaidSandbox.$inScope.withValue(running) { try await function() }
            }
        }
    }
}

extension Trait where Self == PlaidSandboxTrait {
    /// Starts a Sandbox with the default configuration.
    public static var plaidSandbox: PlaidSandboxTrait { PlaidSandboxTrait(configuration: .init()) }

    /// Starts a Sandbox with a configuration; leave its host and port at their defaults.
    public static func plaidSandbox(_ configuration: PlaidSandbox.Configuration) -> PlaidSandboxTrait {
        PlaidSandboxTrait(configuration: configuration)
    }

    /// Starts a Sandbox whose data is generated from a seed and, with `now`, whose clock is stopped.
    public static func plaidSandbox(seed: UInt64, now: Date? = nil) -> PlaidSandboxTrait {
        var configuration = PlaidSandbox.Configuration()
        configuration.seed = seed
        configuration.now = now
        return PlaidSandboxTrait(configuration: configuration)
    }
}

extension PlaidSandbox {
    /// The Sandbox of the test that runs.
    @TaskLocal static var inScope: RunningSandbox?

    /// The Sandbox of the test that runs.
    ///
    /// - Throws: ``PlaidSandboxTraitMissing`` outside of a test with the trait `.plaidSandbox`.
    public static var current: RunningSandbox {
        get throws {
            guard let inScope else { throw PlaidSandboxTraitMissing() }
            return inScope
        }
    }
}

/// A test requested its Sandbox but does not have the trait.
public struct PlaidSandboxTraitMissing: Error, Sendable, CustomStringConvertible {
    /// The message for people.
    public var description: String { "This test has no Sandbox: add the trait .plaidSandbox to it or to its suite." }
}
