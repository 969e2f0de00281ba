// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// How many recurring transfers one test clock can move.
    static let recurringPerClock = 5

    mutating func transferRecurringCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let (position, account) = try transferPlace(request)
        let terms = try transferTerms(request)
        let time = try transferTime(request)
        let schedule = try recurringSchedule(request)
        if let known = keyed("recurring", request).flatMap({ desk.recurring[$0] }) {
            return ["recurring_transfer": .object(recurringJSON(known)), "decision": "approved"]
        }
        guard let first = schedule.first(from: Day(time)) else {
            throw .invalidField("the schedule has no day between today and its end_date")
        }
        if terms.network == "rtp", schedule.start <= Day(time) {
            throw .invalidField("start_date must be in the future for the network rtp")
        }
        let clock = request.optionalString("test_clock_id")
        guard clock == nil || desk.recurring.all.filter({ $0.clockID == clock }).count < Self.recurringPerClock else {
            throw .invalidField("a test clock can have up to \(Self.recurringPerClock) recurring transfers")
        }
        let token = try request.string("access_token")
        let probe = try authorize(terms, position, account, accessToken: token, at: time)
        var answer: JSONObject = [
            "decision": .string(probe.verdict.decision.rawValue), "decision_rationale": rationaleJSON(probe.verdict),
        ]
        // Nothing is made: the member is left out.
        guard probe.verdict.decision == .approved else { return answer }
        // It only showed that such transfers can be made; each of them gets its own.
        desk.authorizations[probe.id]?.isCancelled = true
        let made = RecurringTransfer(
            id: makeTransferID(), created: time, clockID: clock, accessToken: token, accountID: probe.accountID,
            terms: terms, description: try request.string("description"), schedule: schedule, next: first)
        desk.recurring.insert(made, made.id)
        remember(made.id, "recurring", request)
        planOrigination(made)
        answer["recurring_transfer"] = .object(recurringJSON(made))
        return answer
    }

    func transferRecurringGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        ["recurring_transfer": .object(recurringJSON(try recurring(request)))]
    }

    func transferRecurringList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period("start_time", "end_time")
        let found = desk.recurring.all.reversed().filter {
            isInPeriod($0.created) && request.wants("funding_account_id", fundingAccountID($0))
        }
        return ["recurring_transfers": .array(try request.page(found).page.map { .object(recurringJSON($0)) })]
    }

    mutating func transferRecurringCancel(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let known = try recurring(request)
        guard known.status == .active else { throw .invalidField("the recurring transfer is not active") }
        desk.recurring[known.id]?.status = .cancelled
        agenda.remove(kind: Self.originationKind, subject: known.id)
        // What was not sent yet is not sent any more.
        for id in known.transferIDs where desk.book.transfers[id]?.isCancellable == true {
            try desk.book.cancel(id, at: request.now)
        }
        return [:]
    }

    private func recurring(_ request: SandboxRequest) throws(SandboxError) -> RecurringTransfer {
        guard let known = desk.recurring[try request.string("recurring_transfer_id")] else {
            throw .transferFieldInvalid("recurring_transfer_id")
        }
        return known
    }

    private func recurringSchedule(_ request: SandboxRequest) throws(SandboxError) -> RecurringSchedule {
        let given = request.body["schedule"]?.objectValue ?? [:]
        guard let start = given["start_date"]?.stringValue.flatMap(Day.init),
            let count = given["interval_count"]?.intValue, let day = given["interval_execution_day"]?.intValue
        else { throw .transferFieldInvalid("schedule") }
        let schedule = RecurringSchedule(
            isMonthly: given["interval_unit"]?.stringValue == "month", count: count, executionDay: day, start: start,
            end: given["end_date"]?.stringValue.flatMap(Day.init))
        guard schedule.isWellFormed else {
            throw .invalidField(
                "schedule.interval_count must be from 1 to \(RecurringSchedule.counts.upperBound), and "
                    + "schedule.interval_execution_day from 1 to 5 for weeks, and from 1 to 28 or -1 to -5 for months")
        }
        return schedule
    }

    private func fundingAccountID(_ recurring: RecurringTransfer) -> String {
        recurring.terms.fundingAccountID ?? defaultFundingAccountID
    }

    private func recurringJSON(_ recurring: RecurringTransfer) -> JSONObject {
        let terms = recurring.terms
        let schedule = recurring.schedule
        var json: JSONObject = [
            "recurring_transfer_id": .string(recurring.id), "created": .string(recurring.created.timestamp),
            "next_origination_date": .optional(recurring.nextOrigination?.text),
            "test_clock_id": .optional(recurring.clockID), "type": .string(terms.type),
            "amount": .string(terms.amount.text), "status": .string(recurring.status.rawValue),
            "network": .string(terms.network), "origination_account_id": .string(terms.originationAccountID),
            "account_id": .string(recurring.accountID), "funding_account_id": .string(fundingAccountID(recurring)),
            "iso_currency_code": "USD", "description": .string(recurring.description),
            "transfer_ids": .strings(recurring.transferIDs), "user": .object(terms.user),
            "schedule": [
                "interval_unit": schedule.isMonthly ? "month" : "week",
                "interval_count": .number(JSONNumber(schedule.count)),
                "interval_execution_day": .number(JSONNumber(schedule.executionDay)),
                "start_date": .string(schedule.start.text), "end_date": .optional(schedule.end?.text),
            ],
        ]
        json["ach_class"] = terms.achClass.map(JSONValue.string)
        return json
    }
}

// Making the transfers when their days come.

extension World {
    static let originationKind = "recurring_transfer"
    /// How many transfers one step of a test clock can make of one recurring transfer.
    static let originationsPerStep = 20

    /// What happens by itself in this family.
    static let transferJobs: [String: JobHandler] = [
        originationKind: { world, job in
            world.originate(job.subject, through: Day(job.time)) { _ in job.time }
            if let recurring = world.desk.recurring[job.subject] { world.planOrigination(recurring) }
        }
    ]

    /// Without a test clock the transfers are made by the clock of the Sandbox.
    mutating func planOrigination(_ recurring: RecurringTransfer) {
        guard recurring.clockID == nil, let day = recurring.nextOrigination else { return }
        schedule(Self.originationKind, recurring.id, at: max(day.start, recurring.created.addingTimeInterval(1)))
    }

    /// Makes the transfers that are due by a day.
    mutating func originate(_ id: String, through day: Day, at time: (Day) -> Date) {
        let due = desk.recurring[id]?.due(by: day, limit: Self.originationsPerStep) ?? []
        for planned in due where desk.recurring[id]?.status == .active {
            originateOne(id, planned, at: time(BankCalendar.nextOpen(planned)))
        }
    }

    private mutating func originateOne(_ id: String, _ planned: Day, at time: Date) {
        guard let recurring = desk.recurring[id] else { return }
        guard let position = accessTokens[recurring.accessToken], !items[position].isRemoved,
            let account = items[position].accountIndex(recurring.accountID)
        else {
            desk.recurring[id]?.status = .cancelled
            sendTransferWebhook("RECURRING_CANCELLED", ["recurring_transfer_id": .string(id)], at: now)
            return
        }
        desk.recurring[id]?.pass(planned)
        do throws(SandboxError) {
            let authorization = try authorize(
                recurring.terms, position, account, accessToken: recurring.accessToken, at: time)
            guard authorization.verdict.decision == .approved else {
                skip(recurring, planned, authorization.verdict, item: position)
                return
            }
            // Unlike those of a client, these stay pending whatever their amount is.
            let made = try book(
                authorization, amount: recurring.terms.amount, description: recurring.description, recurringID: id,
                at: time)
            desk.recurring[id]?.transferIDs.append(made)
            sendTransferWebhook(
                "RECURRING_NEW_TRANSFER",
                ["recurring_transfer_id": .string(id), "transfer_id": .string(made)], item: position, at: now)
        } catch {
            skip(recurring, planned, .init(decision: .declined, code: "ERROR"), item: position)
        }
    }

    private mutating func skip(
        _ recurring: RecurringTransfer, _ day: Day, _ verdict: TransferAuthorization.Verdict, item position: Int
    ) {
        sendTransferWebhook(
            "RECURRING_TRANSFER_SKIPPED",
            [
                "recurring_transfer_id": .string(recurring.id),
                "authorization_decision": .string(verdict.decision.rawValue),
                "authorization_decision_rationale_code": .optional(verdict.code),
                "skipped_origination_date": .string(BankCalendar.nextOpen(day).text),
            ], item: position, at: now)
    }
}
