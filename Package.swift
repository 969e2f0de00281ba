// swift-tools-version: 6.2
import PackageDescription

// One list of settings for every target, so that no target is laxer than its neighbours.
// TARTAN_STRICT=1 (lint, tests, CI) turns warnings into errors; users on newer compilers are not stopped by a new warning.
let strict = Context.environment["TARTAN_STRICT"] == "1"
let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("ImmutableWeakCaptures"),
    ] + (strict ? [.treatAllWarnings(as: .error), .treatWarning("DeprecatedDeclaration", as: .warning)] : [])

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hashTrees = Target.Dependency.product(name: "HashTreeCollections", package: "swift-collections")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let metricsTestKit = Target.Dependency.product(name: "MetricsTestKit", package: "swift-metrics")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPCompression = Target.Dependency.product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let serviceLifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let tracing = Target.Dependency.product(name: "Tracing", package: "swift-distributed-tracing")
let unixSignals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "tartan",
    products: [
        .library(name: "Plaid", targets: ["Plaid"]),
        .library(name: "PlaidWebhooks", targets: ["PlaidWebhooks"]),
        .library(name: "PlaidSandbox", targets: ["PlaidSandbox"]),
        .library(name: "PlaidSandboxTesting", targets: ["PlaidSandboxTesting"]),
        .executable(name: "tartan", targets: ["TartanCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.2.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: [.defaults, "YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    // Read top to bottom, this is the order in which a transaction flows; nothing imports upwards.
    targets: [
        library("PlaidJSON"),
        library("PlaidTypes", ["PlaidJSON"]),
        // The table of what Plaid's words mean; errors, the service and the command read it.
        library("PlaidKnowledge", ["PlaidJSON"]),
        // docs/guides, carried by the executable.
        library("PlaidGuides"),
        library(
            "PlaidCore",
            [
                "PlaidJSON", "PlaidTypes", "PlaidKnowledge", asyncHTTPClient, nioCore, nioHTTP1, nioHTTPCompression,
                nioPosix, nioSSL,
                logging, metrics, tracing,
            ]),
        library("Plaid", ["PlaidJSON", "PlaidTypes", "PlaidCore"]),
        library("PlaidWebhooks", ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", crypto]),
        library("TokenVault", ["PlaidTypes", crypto]),
        library("Storage", ["PlaidTypes"]),
        library("StorageSQLite", ["PlaidTypes", "Storage", grdb]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        library("StoragePostgreSQL", ["CLibPQ", "PlaidTypes", "Storage"]),
        library("Export", ["PlaidTypes", "Storage"]),
        library("Doctor", ["PlaidJSON"]),
        // The server for coding assistants: the protocol, its tools, and what may not leave it.
        library(
            "Assistant",
            ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "PlaidKnowledge", "PlaidGuides"]),
        library(
            "BankSync",
            [
                "PlaidJSON", "PlaidTypes", "PlaidKnowledge", "PlaidCore", "Plaid", "TokenVault", "Storage", logging,
                metrics,
            ]),
        library(
            "TartanService",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "TokenVault", "Storage",
                "StorageSQLite",
                "BankSync", crypto, httpTypes, hummingbird, hummingbirdTLS, logging, nioCore, nioHTTP1, nioHTTPTypes,
                nioSSL, serviceLifecycle,
            ]),
        library(
            "PlaidSandbox",
            [
                "PlaidJSON", asyncHTTPClient, crypto, grdb, hashTrees, httpTypes, hummingbird, hummingbirdTLS, logging,
                nioCore, nioHTTP1, nioHTTPTypes, nioSSL, serviceLifecycle,
            ]),
        // The judgements of `tartan doctor`: pure functions of facts that the command gathers.
        // For test targets only: it imports Swift Testing, which the library above must not need at run time.
        library("PlaidSandboxTesting", ["PlaidSandbox"]),
        .executableTarget(
            name: "TartanCommand",
            dependencies: [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "TokenVault", "Storage", "StorageSQLite",
                "StoragePostgreSQL", "BankSync", "Doctor", "Export", "TartanService", "PlaidSandbox",
                "PlaidKnowledge", "PlaidWebhooks", "Assistant", "PlaidGuides", argumentParser, asyncHTTPClient,
                configuration, logging, nioCore, nioHTTP1, nioSSL,
                serviceLifecycle,
                unixSignals,
            ],
            swiftSettings: settings),
        .target(
            name: "TestSupport",
            dependencies: ["PlaidJSON", "PlaidTypes", "PlaidCore", "Storage", logging],
            path: "Tests/TestSupport",
            swiftSettings: settings),
        // What bytes from outside meet: one list for the tests and for libFuzzer (`scripts/fuzz`). Debug builds only.
        .target(
            name: "FuzzTargets",
            dependencies: [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "TokenVault", "Storage",
                "StoragePostgreSQL", "Export", "Doctor", "TartanService", "PlaidSandbox", "TestSupport", crypto,
            ],
            path: "Tests/FuzzTargets",
            swiftSettings: settings),
        tests("FuzzTests", ["FuzzTargets", "TestSupport"]),
        tests("PlaidJSONTests", ["PlaidJSON", "TestSupport"]),
        tests("PlaidTypesTests", ["PlaidJSON", "PlaidTypes"]),
        tests(
            "PlaidKnowledgeTests",
            ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidKnowledge", "PlaidSandbox", "Storage"]),
        tests("PlaidGuidesTests", ["PlaidGuides"]),
        tests(
            "PlaidCoreTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "TestSupport", asyncHTTPClient, logging, metrics,
                metricsTestKit,
                nioCore, nioPosix,
            ]),
        tests("PlaidTests", ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "TestSupport"]),
        tests(
            "PlaidWebhooksTests",
            ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "TestSupport", crypto]),
        tests("TokenVaultTests", ["PlaidTypes", "TokenVault", crypto]),
        tests(
            "StorageTests",
            [
                "PlaidJSON", "PlaidTypes", "TokenVault", "Storage", "StorageSQLite", "StoragePostgreSQL", "TestSupport",
                grdb,
            ]),
        tests("DoctorTests", ["PlaidJSON", "Doctor"]),
        tests(
            "AssistantTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidKnowledge", "PlaidGuides", "Assistant",
                "PlaidSandbox", "TestSupport",
            ]),
        tests("ExportTests", ["PlaidTypes", "Storage", "Export", "TestSupport"]),
        tests(
            "BankSyncTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidKnowledge", "PlaidCore", "Plaid", "TokenVault", "Storage",
                "StorageSQLite",
                "StoragePostgreSQL", "BankSync", "PlaidSandbox", "TestSupport", grdb, logging,
            ]),
        tests(
            "PlaidSandboxTestingTests",
            ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidSandbox", "PlaidSandboxTesting"]),
        tests("PlaidSandboxTests", ["PlaidJSON", "PlaidSandbox", "TestSupport", crypto, logging]),
        tests(
            "TartanServiceTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "TokenVault", "Storage",
                "StorageSQLite",
                "BankSync", "TartanService", "PlaidSandbox", "TestSupport", crypto, hummingbird, hummingbirdTesting,
                logging,
            ]),
        tests(
            "EndToEndTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "PlaidSandbox", "TestSupport",
                httpTypes, hummingbird, logging, nioCore, serviceLifecycle,
            ]),
        tests("RepositoryTests", ["TestSupport"]),
    ]
)

// Benchmarks are built only where they are asked for: `make bench` sets the variable.
if Context.environment["TARTAN_BENCH"] == "1" {
    package.targets.append(
        .executableTarget(
            name: "TartanBench",
            dependencies: [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "TokenVault", "Storage", "StorageSQLite",
                "StoragePostgreSQL", "BankSync", "PlaidSandbox", grdb, logging,
            ],
            path: "Benchmarks/TartanBench", swiftSettings: settings))
}

// The fuzzer needs a build of its own, with sanitizers in everything: `scripts/fuzz` sets the variable.
if Context.environment["TARTAN_FUZZ"] == "1" {
    package.targets.append(
        .executableTarget(
            name: "TartanFuzz", dependencies: ["FuzzTargets"], path: "Tests/FuzzRunner", swiftSettings: settings))
}
