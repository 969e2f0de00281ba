// swift-tools-version: 6.2
// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// An application that uses the SDK alone and depends on it by URL and version, as the README says.
// Tests/e2e/test_consumer.py puts a repository with that version beside a copy of this package.
let package = Package(
    name: "consumer",
    dependencies: [
        .package(url: Context.packageDirectory + "/../tartan", from: "0.1.0", traits: [])
    ],
    targets: [
        .executableTarget(name: "Consumer", dependencies: [.product(name: "Plaid", package: "tartan")])
    ]
)
