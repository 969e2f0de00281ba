import FoundationEssentials

/// Something that is to happen at a moment of business time, apart from what Items do by themselves.
struct Appointment: Sendable, Codable {
    var time: Date
    /// Which behaviour it belongs to, such as `asset_report`.
    var kind: String
    /// What it is about: an id.
    var subject: String
}

/// What is to happen, in the order of time.
struct Agenda: Sendable {
    private var queue = MomentQueue()
    /// By the number under which the appointment was made; a number of the queue without one was called off.
    private var kept: SharedTable<Int, Appointment> = [:]
    private var made = 0

    var next: Appointment? { queue.first.flatMap { kept[$0.number] } }

    /// All appointments, the first one first.
    var appointments: [Appointment] {
        kept.sorted { ($0.value.time, $0.key) < ($1.value.time, $1.key) }.map(\.value)
    }

    /// Appointments at the same moment keep the order in which they were made.
    mutating func add(_ appointment: Appointment) {
        kept[made] = appointment
        queue.insert(.init(time: appointment.time, number: made))
        made += 1
    }

    mutating func remove(kind: String, subject: String) {
        kept = kept.filter { $0.value.kind != kind || $0.value.subject != subject }
        dropCalledOff()
    }

    /// Takes out the first appointment if it is due.
    mutating func takeNext(dueBy time: Date) -> Appointment? {
        guard let first = queue.first, first.time <= time else { return nil }
        let appointment = kept.removeValue(forKey: first.number)
        dropCalledOff()
        return appointment
    }

    private mutating func dropCalledOff() {
        while let first = queue.first, kept[first.number] == nil { queue.removeFirst() }
    }
}

extension Agenda: Codable {
    private enum CodingKeys: CodingKey {
        case appointments
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        for appointment in try container.decode([Appointment].self, forKey: .appointments) { add(appointment) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(appointments, forKey: .appointments)
    }
}

extension World {
    typealias AppointmentHandler = @Sendable (inout World, Appointment) -> Void

    /// What keeps an appointment, by its kind: each family of operations has a table beside its behaviour.
    static let appointmentHandlers: [String: AppointmentHandler] = [
        reportAppointments, productAppointments, paymentAppointments, identityAppointments,
        transferAppointments, incomeAppointments, checkAppointments,
    ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// Lets something happen later; `appointmentHandlers` says what.
    mutating func schedule(_ kind: String, _ subject: String, at time: Date) {
        agenda.add(Appointment(time: time, kind: kind, subject: subject))
    }
}
