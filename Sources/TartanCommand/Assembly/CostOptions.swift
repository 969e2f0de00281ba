// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import TartanStorage

/// The limits of billed calls, shared by `tartan serve` and `tartan costs`.
struct CostOptions: ParsableArguments {
    @Option(.balanceCalls) var balanceCalls: String?
    @Option(.refreshCalls) var refreshCalls: String?
    @Option(.costlyCalls) var costlyCalls: String?

    func validate() throws {
        try Setting.check([
            .balanceCalls: balanceCalls, .refreshCalls: refreshCalls, .costlyCalls: costlyCalls,
        ])
    }

    func caps(_ settings: Settings) throws(ConfigurationError) -> CostCaps {
        CostCaps(
            perItem: [
                .balance: try settings.number(.balanceCalls, flag: balanceCalls) ?? 0,
                .refresh: try settings.number(.refreshCalls, flag: refreshCalls) ?? 0,
            ], overall: try settings.number(.costlyCalls, flag: costlyCalls))
    }
}
