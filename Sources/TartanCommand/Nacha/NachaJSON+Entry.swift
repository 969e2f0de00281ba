// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import NACHA
import PlaidJSON

// What decides the columns of a line: the class of the batch, and the type and code of an addendum.

extension NachaJSON {
    /// The batch header of an object; international ones have other fields.
    static func batchHeader(_ object: JSONObject, except others: Set<String>) throws -> ACHBatchHeader {
        let isInternational =
            object["entry_class"]?.stringValue == ACHEntryClass.international.rawValue || object["iat_indicator"] != nil
        let record = try record(isInternational ? .iatBatchHeader : .batchHeader, object, except: others)
        return ACHBatchHeader(record: record)
    }

    /// The entry of an object, with its addenda.
    static func entry(_ object: JSONObject, in entryClass: ACHEntryClass) throws -> ACHEntry {
        var entry = ACHEntry(record: try record(entryClass.entryKind, object, except: ["addenda"]))
        if entryClass != .international { try entry.record.set(.addendaIndicator, "0") }
        guard let addenda = object["addenda"], !addenda.isNull else { return entry }
        guard let list = addenda.arrayValue else { throw Mismatch(sentence: "addenda must be a list.") }
        var counts: [ACHRecordKind: UInt64] = [:]
        for value in list {
            guard let object = value.objectValue else { throw Mismatch(sentence: "An addendum must be an object.") }
            let kind = try addendumKind(object, isInternational: entryClass == .international)
            var addendum = try record(kind, object, except: ["type"])
            let number = (counts[kind] ?? 0) + 1
            counts[kind] = number
            if kind.layout.field(.addendaSequence) != nil, object["addenda_sequence"] == nil {
                try addendum.set(.addendaSequence, number)
            }
            try entry.append(addendum)
        }
        return entry
    }

    private static func addendumKind(_ object: JSONObject, isInternational: Bool) throws -> ACHRecordKind {
        let type = object["type"]?.stringValue ?? (object["payment_information"] == nil ? "" : "05")
        switch type {
        case "99":
            guard let code = object["dishonored_reason_code"]?.stringValue else {
                return isInternational ? .iatReturnAddendum : .returnAddendum
            }
            return ACHReasonCodes.contestedReturns.contains(code) ? .contestedReturnAddendum : .dishonoredReturnAddendum
        case "98":
            if object["refused_change_code"] != nil { return .refusedChangeAddendum }
            return isInternational ? .iatChangeAddendum : .changeAddendum
        default:
            let kinds = ACHRecordKind.allCases.filter { kind in
                kind.layout.field(.addendaType)?.content == .literal(type)
            }
            guard let kind = kinds.first else {
                throw Mismatch(sentence: "type of an addendum must be one of: 02, 05, 10 to 18, 98, 99.")
            }
            return kind
        }
    }
}
