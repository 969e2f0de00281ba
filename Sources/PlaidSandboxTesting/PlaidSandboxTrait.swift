public import FoundationEssentials
public import PlaidSandbox
public import Testing

/// Gives a test a Sandbox of its own, which listens on a free port of this machine while the test runs.
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
/// On a suite it applies to every test in it: each test, and each of its cases, gets another Sandbox, so that tests may run
/// side by side.
public struct PlaidSandboxTrait: SuiteTrait, TestTrait, TestScoping {
    /// How the Sandboxes run.
    public let configuration: PlaidSandbox.Configuration

    /// Whether the trait of a suite applies to the tests in it; it does.
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
    /// A Sandbox with the default configuration.
    public static var plaidSandbox: PlaidSandboxTrait { PlaidSandboxTrait(configuration: .init()) }

    /// A Sandbox with a configuration; its host and port are best left as they are.
    public static func plaidSandbox(_ configuration: PlaidSandbox.Configuration) -> PlaidSandboxTrait {
        PlaidSandboxTrait(configuration: configuration)
    }

    /// A Sandbox whose data derives from a seed and, with `now`, whose clock stands still until it is moved.
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

/// A test asked for its Sandbox and has none.
public struct PlaidSandboxTraitMissing: Error, Sendable, CustomStringConvertible {
    /// The sentence for people.
    public var description: String { "This test has no Sandbox: add the trait .plaidSandbox to it or to its suite." }
}
