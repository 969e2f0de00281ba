import ArgumentParser
import Storage

/// The limits of billed calls, shared by `tartan serve` and `tartan costs`.
struct CostOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Maximum balance requests to the bank per Item in 24 hours; 0 forbids them.", valueName: "n"))
    var balanceCalls = usual(.balance)
    @Option(
        help: ArgumentHelp(
            "Maximum transaction refreshes per Item in 24 hours; 0 forbids them.", valueName: "n"))
    var refreshCalls = usual(.refresh)
    @Option(help: ArgumentHelp("Maximum of these calls for all Items together in 24 hours.", valueName: "n"))
    var costlyCalls: Int?

    private static func usual(_ kind: CostlyCallRecord.Kind) -> Int { CostCaps().perItem[kind] ?? 0 }

    func validate() throws {
        for (name, value) in [("balance", balanceCalls), ("refresh", refreshCalls), ("costly", costlyCalls ?? 0)]
        where value < 0 {
            throw ValidationError("--\(name)-calls must not be negative.")
        }
    }

    var caps: CostCaps {
        CostCaps(perItem: [.balance: balanceCalls, .refresh: refreshCalls], overall: costlyCalls)
    }
}
