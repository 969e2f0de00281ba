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
struct Agenda: Sendable, Codable {
    private(set) var appointments: [Appointment] = []

    var next: Appointment? { appointments.first }

    /// Appointments at the same moment keep the order in which they were made.
    mutating func add(_ appointment: Appointment) {
        let index = appointments.firstIndex { $0.time > appointment.time } ?? appointments.endIndex
        appointments.insert(appointment, at: index)
    }

    mutating func remove(kind: String, subject: String) {
        appointments.removeAll { $0.kind == kind && $0.subject == subject }
    }

    /// Takes out the first appointment if it is due.
    mutating func takeNext(dueBy time: Date) -> Appointment? {
        guard let first = appointments.first, first.time <= time else { return nil }
        return appointments.removeFirst()
    }
}

extension World {
    typealias AppointmentHandler = @Sendable (inout World, Appointment) -> Void

    /// What keeps an appointment, by its kind: each family of operations has a table beside its behaviour.
    static let appointmentHandlers: [String: AppointmentHandler] = [
        paymentAppointments
    ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// Lets something happen later; `appointmentHandlers` says what.
    mutating func schedule(_ kind: String, _ subject: String, at time: Date) {
        agenda.add(Appointment(time: time, kind: kind, subject: subject))
    }
}
