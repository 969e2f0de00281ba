// swift-tools-version: 6.2
// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// A package of its own, so that nobody who uses Tartan has to fetch or build a YAML parser.
let strict = Context.environment["TARTAN_STRICT"] == "1"
let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
    name: "plaid-codegen",
    products: [
        .executable(name: "plaid-codegen", targets: ["plaid-codegen"])
    ],
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0")
    ],
    targets: [
        .target(
            name: "PlaidCodegen",
            dependencies: [.product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .executableTarget(name: "plaid-codegen", dependencies: ["PlaidCodegen"], swiftSettings: settings),
        .testTarget(
            name: "PlaidCodegenTests",
            dependencies: ["PlaidCodegen"],
            exclude: ["Fixtures"],
            swiftSettings: settings),
    ]
)
