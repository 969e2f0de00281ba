// swift-tools-version: 6.2
// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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

// An application that uses the SDK alone turns these traits off with `traits: []`, and then neither resolves nor downloads what
// only the rest needs. Both are on by default: in this repository, `swift build` builds everything.
let inSandbox = TargetDependencyCondition.when(traits: ["Sandbox"])
let inCommand = TargetDependencyCondition.when(traits: ["Command"])

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser", condition: inCommand)
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(
    name: "GRDB", package: "GRDB.swift", condition: inSandbox)
let httpTypes = Target.Dependency.product(
    name: "HTTPTypes", package: "swift-http-types", condition: inSandbox)
let hashTrees = Target.Dependency.product(
    name: "HashTreeCollections", package: "swift-collections", condition: inSandbox)
let hummingbird = Target.Dependency.product(
    name: "Hummingbird", package: "hummingbird", condition: inSandbox)
let hummingbirdTesting = Target.Dependency.product(
    name: "HummingbirdTesting", package: "hummingbird", condition: inSandbox)
let hummingbirdTLS = Target.Dependency.product(
    name: "HummingbirdTLS", package: "hummingbird", condition: inSandbox)
let inMemoryTracing = Target.Dependency.product(name: "InMemoryTracing", package: "swift-distributed-tracing")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let metricsTestKit = Target.Dependency.product(name: "MetricsTestKit", package: "swift-metrics")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioHTTPCompression = Target.Dependency.product(name: "NIOHTTPCompression", package: "swift-nio-extras")
let nioHTTPTypes = Target.Dependency.product(
    name: "NIOHTTPTypes", package: "swift-nio-extras", condition: inSandbox)
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let serviceLifecycle = Target.Dependency.product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: inSandbox)
let tracing = Target.Dependency.product(name: "Tracing", package: "swift-distributed-tracing")
let unixSignals = Target.Dependency.product(
    name: "UnixSignals", package: "swift-service-lifecycle", condition: inCommand)

// Modules without a pointer: the compiler refuses the first. docs/decisions/0006 says why PlaidJSON and PlaidTypes are not among
// them.
let memorySafe: Set<String> = [
    "NACHA", "Plaid", "PlaidCore", "PlaidKnowledge", "PlaidTesting", "PlaidWebhooks", "TartanRedaction",
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: settings + (memorySafe.contains(name) ? [.strictMemorySafety()] : []))
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "tartan",
    products: [
        .library(name: "Plaid", targets: ["Plaid"]),
        .library(name: "PlaidWebhooks", targets: ["PlaidWebhooks"]),
        .library(name: "PlaidTesting", targets: ["PlaidTesting"]),
        .library(name: "PlaidSandbox", targets: ["PlaidSandbox"]),
        .library(name: "NACHA", targets: ["NACHA"]),
        .library(name: "PlaidSandboxTesting", targets: ["PlaidSandboxTesting"]),
        .executable(name: "tartan", targets: ["TartanCommand"]),
    ],
    traits: [
        .trait(name: "Sandbox", description: "The products PlaidSandbox and PlaidSandboxTesting."),
        .trait(name: "Command", description: "The command `tartan`.", enabledTraits: ["Sandbox"]),
        .default(enabledTraits: ["Command"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.2.0"),
        // Without a trait of ours: with one, SwiftPM 6.3 does not agree with itself whether YAML is on, and finds no Yams.
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
        // Files that somebody names: regular ones only, with a limit, without waiting.
        library("TartanLocalFiles"),
        // ACH files: their layout, reader and writer. It depends on nothing, so that others can use it alone.
        library("NACHA"),
        library("PlaidTypes", ["PlaidJSON"]),
        // The table of what Plaid's words mean; errors, the service and the command read it.
        library("PlaidKnowledge", ["PlaidJSON"]),
        // Double-entry books as values; the stores below keep them.
        library("MoneyLedger"),
        // Payments as state machines that book into the ledger; without a database and without requests.
        library("Payments", ["PlaidJSON", "PlaidKnowledge", "NACHA", "MoneyLedger"]),
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
        // Takes secrets and personal data out of recorded responses.
        library("TartanRedaction", ["PlaidJSON"]),
        // For tests of applications. It imports no testing library, so that it links into a test target of any.
        library("PlaidTesting", ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "TartanRedaction"]),
        library("TokenVault", ["PlaidTypes", "TartanLocalFiles", crypto]),
        library("TartanStorage", ["PlaidTypes", "MoneyLedger"]),
        library("TartanStorageSQLite", ["PlaidTypes", "MoneyLedger", "TartanStorage", grdb]),
        // Loads libpq when a PostgreSQL database is opened; nothing needs it before.
        .target(name: "CTartanLibPQ"),
        library(
            "TartanStoragePostgreSQL",
            ["CTartanLibPQ", "PlaidTypes", "TartanLocalFiles", "MoneyLedger", "TartanStorage"]),
        library("TartanExport", ["PlaidTypes", "TartanStorage"]),
        // The checks of `tartan doctor`: pure functions of facts that the command collects.
        library("TartanDoctor", ["PlaidJSON", "TartanLocalFiles"]),
        // The server for coding assistants: the protocol, its tools, and what may not leave it.
        library(
            "TartanAssistant",
            ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "PlaidKnowledge", "PlaidGuides"]),
        library(
            "BankSync",
            [
                "PlaidJSON", "PlaidTypes", "PlaidKnowledge", "PlaidCore", "Plaid", "TokenVault", "TartanStorage",
                logging,
                metrics,
            ]),
        // Payments from the request to the books: with Plaid, the store and the ledger.
        library(
            "PaymentService",
            [
                "PlaidJSON", "PlaidTypes", "PlaidKnowledge", "PlaidCore", "Plaid", "TokenVault", "TartanStorage",
                "MoneyLedger", "Payments", "NACHA", "BankSync", crypto, logging, metrics,
            ]),
        // What the service's connections and the Sandbox's have in common; it knows nothing of either.
        library("TartanHTTPServing", [httpTypes, nioCore, nioHTTP1, nioHTTPTypes]),
        library(
            "TartanService",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidKnowledge", "PlaidWebhooks", "TokenVault",
                "TartanStorage", "TartanStorageSQLite", "MoneyLedger", "Payments", "PaymentService",
                "BankSync", "TartanHTTPServing", crypto, httpTypes, hummingbird, hummingbirdTLS, logging, nioCore,
                nioHTTP1,
                nioHTTPTypes,
                nioSSL, serviceLifecycle,
            ]),
        library(
            "PlaidSandbox",
            [
                "PlaidJSON", "TartanLocalFiles", "TartanHTTPServing", "TartanRedaction", asyncHTTPClient, crypto,
                grdb, hashTrees, httpTypes,
                hummingbird, hummingbirdTLS, logging, nioCore, nioHTTP1, nioHTTPTypes, nioSSL, serviceLifecycle,
            ]),
        // For test targets only: it imports Swift Testing, which the library above must not need at run time.
        library("PlaidSandboxTesting", ["PlaidSandbox"]),
        // Only for the command: it takes the place of two functions of the C library.
        .target(name: "CTartanDescriptors"),
        .executableTarget(
            name: "TartanCommand",
            dependencies: [
                "CTartanDescriptors",
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "TokenVault", "TartanStorage", "TartanStorageSQLite",
                "TartanStoragePostgreSQL", "BankSync", "TartanDoctor", "TartanExport", "TartanService", "PlaidSandbox",
                "PlaidKnowledge", "PlaidWebhooks", "TartanAssistant", "PlaidGuides", "TartanLocalFiles", "NACHA",
                "MoneyLedger", "Payments", "PaymentService",
                argumentParser,
                asyncHTTPClient,
                configuration, logging, nioCore, nioHTTP1, nioSSL,
                serviceLifecycle,
                unixSignals,
            ],
            swiftSettings: settings, plugins: ["CommitPlugin"]),
        // The commit for `tartan --version`, read again only after git has moved HEAD.
        .plugin(name: "CommitPlugin", capability: .buildTool()),
        .target(
            name: "TartanTestSupport",
            dependencies: ["PlaidJSON", "PlaidTypes", "PlaidCore", "TartanStorage", logging],
            path: "Tests/TartanTestSupport",
            swiftSettings: settings),
        // What bytes from outside meet: one list for the tests and for libFuzzer (`scripts/fuzz`). Debug builds only.
        .target(
            name: "TartanFuzzTargets",
            dependencies: [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "TokenVault", "TartanStorage",
                "TartanStoragePostgreSQL", "TartanExport", "TartanDoctor", "TartanService", "PlaidSandbox",
                "TartanRedaction", "TartanTestSupport", "NACHA", crypto,
            ],
            path: "Tests/TartanFuzzTargets",
            swiftSettings: settings),
        tests("FuzzTests", ["TartanFuzzTargets", "TartanTestSupport"]),
        tests("PlaidJSONTests", ["PlaidJSON", "TartanTestSupport"]),
        tests("NACHATests", ["NACHA", "TartanTestSupport"]),
        tests("MoneyLedgerTests", ["MoneyLedger", "TartanTestSupport"]),
        tests(
            "PaymentsTests",
            ["PlaidJSON", "PlaidKnowledge", "NACHA", "MoneyLedger", "Payments", "TartanTestSupport"]),
        tests("PlaidTypesTests", ["PlaidJSON", "PlaidTypes"]),
        tests(
            "PlaidKnowledgeTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidKnowledge", "PlaidSandbox", "TartanStorage",
                "NACHA", "Payments",
            ]),
        tests("PlaidGuidesTests", ["PlaidGuides"]),
        tests(
            "PlaidCoreTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "TartanTestSupport", asyncHTTPClient, logging, metrics,
                metricsTestKit,
                inMemoryTracing, nioCore, nioPosix, tracing,
            ]),
        tests("PlaidTests", ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "TartanTestSupport"]),
        tests(
            "PlaidTestingTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidTesting", "PlaidSandbox", "TartanRedaction",
                "TartanTestSupport",
            ]),
        tests(
            "PlaidWebhooksTests",
            ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "TartanTestSupport", crypto]),
        tests("TokenVaultTests", ["PlaidTypes", "TokenVault", crypto]),
        tests(
            "StorageTests",
            [
                "PlaidJSON", "PlaidTypes", "TokenVault", "MoneyLedger", "TartanStorage", "TartanStorageSQLite",
                "TartanStoragePostgreSQL", "TartanTestSupport",
                grdb,
            ]),
        tests("LocalFilesTests", ["TartanLocalFiles"]),
        tests("HTTPServingTests", ["TartanHTTPServing", "TartanTestSupport", httpTypes]),
        tests("DoctorTests", ["PlaidJSON", "TartanDoctor"]),
        tests(
            "AssistantTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidKnowledge", "PlaidGuides", "TartanAssistant",
                "PlaidSandbox", "TartanTestSupport",
            ]),
        tests("ExportTests", ["PlaidTypes", "TartanStorage", "TartanExport", "TartanTestSupport"]),
        tests(
            "BankSyncTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidKnowledge", "PlaidCore", "Plaid", "TokenVault", "TartanStorage",
                "TartanStorageSQLite",
                "TartanStoragePostgreSQL", "BankSync", "MoneyLedger", "PlaidSandbox", "TartanTestSupport", grdb,
                logging,
            ]),
        tests(
            "PaymentServiceTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidKnowledge", "TokenVault", "TartanStorage",
                "TartanStorageSQLite", "TartanStoragePostgreSQL", "MoneyLedger", "Payments", "NACHA", "BankSync",
                "PaymentService", "PlaidSandbox", "TartanTestSupport", logging,
            ]),
        tests(
            "PlaidSandboxTestingTests",
            ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidSandbox", "PlaidSandboxTesting"]),
        tests(
            "PlaidSandboxTests",
            ["PlaidJSON", "PlaidSandbox", "TartanRedaction", "TartanTestSupport", crypto, logging]),
        tests(
            "TartanServiceTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "TokenVault", "TartanStorage",
                "TartanStorageSQLite",
                "BankSync", "MoneyLedger", "Payments", "PaymentService", "TartanService", "PlaidSandbox",
                "TartanTestSupport", crypto, hummingbird,
                hummingbirdTesting,
                logging,
            ]),
        tests(
            "EndToEndTests",
            [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "PlaidWebhooks", "PlaidSandbox", "TartanTestSupport",
                httpTypes, hummingbird, logging, nioCore, serviceLifecycle,
            ]),
        tests("RepositoryTests", ["TartanTestSupport"]),
    ]
)

// Benchmarks are built only where they are asked for: `make bench` sets the variable.
if Context.environment["TARTAN_BENCH"] == "1" {
    package.targets.append(
        .executableTarget(
            name: "TartanBench",
            dependencies: [
                "PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid", "TokenVault", "TartanStorage", "TartanStorageSQLite",
                "TartanStoragePostgreSQL", "BankSync", "PlaidSandbox", grdb, logging,
            ],
            path: "Benchmarks/TartanBench", swiftSettings: settings))
}

// The fuzzer needs a build of its own, with sanitizers in everything: `scripts/fuzz` sets the variable.
if Context.environment["TARTAN_FUZZ"] == "1" {
    package.targets.append(
        .executableTarget(
            name: "TartanFuzz", dependencies: ["TartanFuzzTargets"], path: "Tests/FuzzRunner", swiftSettings: settings))
}
