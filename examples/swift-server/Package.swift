// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "server",
    dependencies: [
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        // Outside this repository: .package(url: "…/tartan", from: "0.1.0", traits: [])
        .package(name: "tartan", path: "../..", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Server",
            dependencies: [
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"), .product(name: "Plaid", package: "tartan"),
                .product(name: "PlaidWebhooks", package: "tartan"),
            ])
    ]
)
