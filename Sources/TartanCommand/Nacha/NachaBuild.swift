// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import PlaidJSON

/// An ACH file in the making, line by line of its JSON.
struct NachaBuild {
    let now: EasternTime
    let isSameDay: Bool
    let lead: Int
    let ending: ACHWriter.LineEnding
    let refusesDuplicates: Bool

    private var writer: ACHWriter?
    private var entryClass: ACHEntryClass?
    private var offset: ACHOffset?
    private var seen: Set<Int> = []
    private(set) var entries = 0

    init(now: EasternTime, isSameDay: Bool, lead: Int, ending: ACHWriter.LineEnding, refusesDuplicates: Bool) {
        self.now = now
        self.isSameDay = isSameDay
        self.lead = lead
        self.ending = ending
        self.refusesDuplicates = refusesDuplicates
    }

    var warnings: [ACHProblem] { writer?.warnings ?? [] }

    var sentence: String {
        guard let writer else { return "nothing" }
        return "\(counted(Int(clamping: writer.batches), "batch", plural: "batches")), "
            + "\(counted(Int(clamping: writer.totals.entries), "entry", plural: "entries")), "
            + "debits \(NachaSummary.dollars(writer.totals.debits)), credits \(NachaSummary.dollars(writer.totals.credits))"
    }

    /// What was written since the last call.
    mutating func drain() -> String { String(decoding: writer?.drain() ?? [], as: UTF8.self) }

    /// Takes a line.
    ///
    /// - Throws: ``Failure`` with a sentence that names the line.
    mutating func take(_ line: [UInt8], _ number: Int) throws {
        do {
            try take(JSONValue(parsing: line), number)
        } catch let error as JSONError {
            throw Failure("Line \(number) is not valid JSON: \(error.code) at column \(error.offset + 1).")
        } catch let error as NachaJSON.Mismatch {
            throw Failure("Line \(number): \(error.sentence)")
        } catch let error as ACHProblem {
            throw Failure("Line \(number): \(Self.sentence(error))")
        }
    }

    /// The problem without its place in the file that is not written.
    private static func sentence(_ problem: ACHProblem) -> String {
        let name = problem.field.map { "\($0.rawValue) of the \(problem.record)" } ?? problem.record
        let wanted = problem.expected.map { " Expected '\($0)'." } ?? ""
        return SafeText.line(
            "\(name) (column \(problem.column)) is '\(problem.value)'. \(problem.rule.sentence)\(wanted)")
    }

    private mutating func take(_ value: JSONValue, _ number: Int) throws {
        guard let object = value.objectValue, object.count == 1, let (key, content) = object.pairs.first,
            let content = content.objectValue
        else { throw NachaJSON.Mismatch(sentence: "Expected one object, such as {\"entry\": {…}}.") }
        switch key {
        case "file": try start(content)
        case "batch": try begin(content)
        case "entry": try add(content, number)
        default:
            throw NachaJSON.Mismatch(
                sentence: "'\(SafeText.line(String(key.prefix(40))))' is unknown. Expected file, batch or entry.")
        }
    }

    private mutating func start(_ object: JSONObject) throws {
        guard writer == nil else { throw NachaJSON.Mismatch(sentence: "A file has one file line, which is the first.") }
        var record = try NachaJSON.record(.fileHeader, object)
        if object["creation_date"] == nil { try record.set(.creationDate, now.date.yymmdd) }
        if object["creation_time"] == nil {
            try record.set(.creationTime, UInt64(now.minute / 60 * 100 + now.minute % 60))
        }
        if object["file_modifier"] == nil { try record.set(.fileModifier, "A") }
        writer = try ACHWriter(ACHFileHeader(record: record), ending: ending)
    }

    private mutating func begin(_ object: JSONObject) throws {
        guard writer != nil else { throw NachaJSON.Mismatch(sentence: "The first line must be a file line.") }
        try endBatch()
        var header = try NachaJSON.batchHeader(object, except: ["offset"])
        if object["originator_status"] == nil {
            try header.record.set(.originatorStatus, header.entryClass == .advice ? "0" : "1")
        }
        if object["effective_date"] == nil {
            try header.record.set(
                .effectiveDate, now.earliestEffectiveDate(sameDay: isSameDay, lead: lead).yymmdd)
            if isSameDay, let window = SameDayWindow.next(at: now, lead: lead), object["descriptive_date"] == nil,
                header.record.kind == .batchHeader
            {
                try header.record.set(.descriptiveDate, window.descriptiveDate)
            }
        }
        offset = try object["offset"].map(Self.offset)
        if offset != nil, header.serviceClass != .mixed {
            throw NachaJSON.Mismatch(
                sentence: "A batch with an offset contains debits and credits: its service_class must be 200.")
        }
        entryClass = header.entryClass
        try writer?.begin(header)
    }

    private static func offset(_ value: JSONValue) throws -> ACHOffset {
        guard let routing = value["routing_number"]?.stringValue.flatMap({ ABARoutingNumber($0) }),
            let account = value["account_number"]?.stringValue, let name = value["name"]?.stringValue
        else {
            throw NachaJSON.Mismatch(sentence: "offset needs a valid routing_number, an account_number and a name.")
        }
        return ACHOffset(
            routing: routing, account: account, isSavings: value["is_savings"]?.boolValue ?? false, name: name)
    }

    private mutating func add(_ object: JSONObject, _ number: Int) throws {
        guard let entryClass, writer != nil else {
            throw NachaJSON.Mismatch(sentence: "An entry line must come after a batch line.")
        }
        let entry = try NachaJSON.entry(object, in: entryClass)
        entries += 1
        if refusesDuplicates { try remember(entry) }
        try writer?.add(entry)
    }

    /// Only a hash of each entry is kept; two different entries in a million have the same one once in thirty million files.
    private mutating func remember(_ entry: ACHEntry) throws {
        var content = entry
        if content.record.kind.layout.field(.traceNumber) != nil { try content.record.set(.traceNumber, 0) }
        var hasher = Hasher()
        hasher.combine(writer?.batches)
        hasher.combine(content.record.bytes)
        for addendum in content.addenda { hasher.combine(addendum.bytes) }
        guard seen.insert(hasher.finalize()).inserted else {
            throw NachaJSON.Mismatch(
                sentence: "The batch already contains an entry that is equal in every field. Give each payment its own "
                    + "individual_id, or use --allow-duplicates.")
        }
    }

    private mutating func endBatch() throws {
        if let offset { try writer?.endBatch(balancedWith: offset) } else { try writer?.endBatch() }
        offset = nil
    }

    /// Ends the file.
    mutating func finish() throws {
        guard writer != nil else { throw Failure("There is no file line, so there is nothing to write.") }
        do {
            try endBatch()
            try writer?.finish()
        } catch let problem as ACHProblem {
            throw Failure("The file cannot be finished: \(Self.sentence(problem))")
        }
    }
}
