// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "balances",
    // Outside this repository: .package(url: "…/tartan", from: "0.1.0", traits: [])
    dependencies: [.package(name: "tartan", path: "../..", traits: [])],
    targets: [
        .executableTarget(name: "Balances", dependencies: [.product(name: "Plaid", package: "tartan")])
    ]
)
