// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// An event scheduled at a moment of business time, other than the regular updates of Items.
struct ScheduledJob: Sendable, Codable {
    var time: Date
    /// The kind of job, such as `asset_report`.
    var kind: String
    /// The id of the object that the job is for.
    var subject: String
}

extension ScheduledJob {
    /// What the job is for: its kind and its subject.
    fileprivate var object: String { "\(kind) \(subject)" }
}

/// The scheduled jobs, in order of time.
struct Agenda: Sendable {
    private var queue = MomentQueue()
    /// By the job's number; a number in the queue without a job belongs to a cancelled one.
    private var kept: SharedTable<Int, ScheduledJob> = [:]
    /// The numbers of the jobs for each object, so that cancelling one looks at no others.
    private var numbers: SharedTable<String, [Int]> = [:]
    private var made = 0

    var next: ScheduledJob? { queue.first.flatMap { kept[$0.number] } }

    /// All jobs, earliest first.
    var jobs: [ScheduledJob] {
        kept.sorted { ($0.value.time, $0.key) < ($1.value.time, $1.key) }.map(\.value)
    }

    /// Adds a job; jobs at the same moment keep the order in which they were added.
    mutating func add(_ job: ScheduledJob) {
        kept[made] = job
        numbers[job.object] = (numbers[job.object] ?? []) + [made]
        queue.insert(.init(time: job.time, number: made))
        made += 1
    }

    mutating func remove(kind: String, subject: String) {
        let object = ScheduledJob(time: .distantPast, kind: kind, subject: subject).object
        for number in numbers.removeValue(forKey: object) ?? [] { kept[number] = nil }
        dropCalledOff()
        if queue.count > 2 * kept.count + 64 { rebuild() }
    }

    /// How many entries the queue has, those of cancelled jobs among them.
    var queueLength: Int { queue.count }

    private mutating func rebuild() {
        queue.removeAll()
        for (number, job) in kept { queue.insert(.init(time: job.time, number: number)) }
    }

    /// Removes and returns the first job if it is due.
    mutating func takeNext(dueBy time: Date) -> ScheduledJob? {
        guard let first = queue.first, first.time <= time else { return nil }
        let job = kept.removeValue(forKey: first.number)
        if let job {
            let others = numbers[job.object]?.filter { $0 != first.number } ?? []
            numbers[job.object] = others.isEmpty ? nil : others
        }
        dropCalledOff()
        return job
    }

    private mutating func dropCalledOff() {
        while let first = queue.first, kept[first.number] == nil { queue.removeFirst() }
    }
}

extension Agenda: Codable {
    // The name in saved states.
    private enum CodingKeys: CodingKey {
        case appointments
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        for job in try container.decode([ScheduledJob].self, forKey: .appointments) { add(job) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(jobs, forKey: .appointments)
    }
}

extension World {
    typealias JobHandler = @Sendable (inout World, ScheduledJob) -> Void

    /// Runs a job, by its kind: each family of operations declares its own table.
    static let jobHandlers: [String: JobHandler] = [
        reportJobs, productJobs, paymentJobs, identityJobs,
        transferJobs, incomeJobs, checkJobs, productReportJobs,
    ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// Schedules a job; `jobHandlers` decides what it does.
    mutating func schedule(_ kind: String, _ subject: String, at time: Date) {
        agenda.add(ScheduledJob(time: time, kind: kind, subject: subject))
    }
}
