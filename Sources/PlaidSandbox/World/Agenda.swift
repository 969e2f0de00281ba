import FoundationEssentials

/// An event scheduled at a moment of business time, other than the regular updates of Items.
struct ScheduledJob: Sendable, Codable {
    var time: Date
    /// The kind of job, such as `asset_report`.
    var kind: String
    /// The id of the object that the job is for.
    var subject: String
}

/// The scheduled jobs, in order of time.
struct Agenda: Sendable {
    private var queue = MomentQueue()
    /// By the job's number; a number in the queue without a job belongs to a cancelled one.
    private var kept: SharedTable<Int, ScheduledJob> = [:]
    private var made = 0

    var next: ScheduledJob? { queue.first.flatMap { kept[$0.number] } }

    /// All jobs, earliest first.
    var jobs: [ScheduledJob] {
        kept.sorted { ($0.value.time, $0.key) < ($1.value.time, $1.key) }.map(\.value)
    }

    /// Adds a job; jobs at the same moment keep the order in which they were added.
    mutating func add(_ job: ScheduledJob) {
        kept[made] = job
        queue.insert(.init(time: job.time, number: made))
        made += 1
    }

    mutating func remove(kind: String, subject: String) {
        kept = kept.filter { $0.value.kind != kind || $0.value.subject != subject }
        dropCalledOff()
    }

    /// Removes and returns the first job if it is due.
    mutating func takeNext(dueBy time: Date) -> ScheduledJob? {
        guard let first = queue.first, first.time <= time else { return nil }
        let job = kept.removeValue(forKey: first.number)
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
        transferJobs, incomeJobs, checkJobs,
    ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// Schedules a job; `jobHandlers` decides what it does.
    mutating func schedule(_ kind: String, _ subject: String, at time: Date) {
        agenda.add(ScheduledJob(time: time, kind: kind, subject: subject))
    }
}
