// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func sandboxTestClockCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let time = try request.moment("virtual_time") ?? request.now
        let clock = TransferDesk.TestClock(id: makeTransferID(), time: time)
        desk.clocks.insert(clock, clock.id)
        return ["test_clock": .object(clockJSON(clock))]
    }

    /// Lets time pass on a test clock, with everything that happens meanwhile.
    mutating func sandboxTestClockAdvance(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let clock = try testClock(request)
        guard let time = try request.moment("new_virtual_time") else { throw .missingFields(["new_virtual_time"]) }
        guard time >= clock.time else { throw .invalidField("new_virtual_time must not be before virtual_time") }
        let moved = desk.recurring.all.filter { $0.clockID == clock.id }
        let limit = Self.originationsPerStep
        guard moved.allSatisfy({ $0.due(by: Day(time), limit: limit + 1).count <= limit }) else {
            throw .invalidField("a test clock can be advanced by up to \(limit) originations of a recurring transfer")
        }
        desk.clocks[clock.id]?.time = time
        for recurring in moved {
            originate(recurring.id, through: Day(time)) { day in min(max(day.start, clock.time), time) }
        }
        return [:]
    }

    func sandboxTestClockGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        ["test_clock": .object(clockJSON(try testClock(request)))]
    }

    func sandboxTestClockList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period("start_virtual_time", "end_virtual_time")
        let found = desk.clocks.all.filter { isInPeriod($0.time) }.enumerated().sorted {
            ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
        }
        return ["test_clocks": .array(try request.page(found).page.map { .object(clockJSON($0.element)) })]
    }

    private func testClock(_ request: SandboxRequest) throws(SandboxError) -> TransferDesk.TestClock {
        guard let clock = desk.clocks[try request.string("test_clock_id")] else {
            throw .transferFieldInvalid("test_clock_id")
        }
        return clock
    }

    private func clockJSON(_ clock: TransferDesk.TestClock) -> JSONObject {
        ["test_clock_id": .string(clock.id), "virtual_time": .string(clock.time.timestamp)]
    }
}
