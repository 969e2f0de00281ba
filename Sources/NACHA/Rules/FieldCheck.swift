// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// What a field may contain is declared by its layout; these functions compare.

extension ACHRecord {
    /// The first problem of a field by itself.
    func problem(in field: ACHField, line: Int) -> ACHProblem? {
        for position in field.range where !(0x20...0x7E ~= bytes[position]) {
            return ACHProblem(
                .characters, line: line, column: position + 1, record: kind.layout.name, field: field.name,
                value: Self.escaped(bytes[field.range]))
        }
        guard let rule = brokenRule(field) else { return nil }
        var expected: String?
        if case .literal(let text) = field.content { expected = text }
        return ACHProblem(
            rule, line: line, in: kind, field.name, value: wholeText(of: field), expected: expected,
            severity: field.isTolerated ? .warning : nil)
    }

    /// Text in which bytes that are not printable ASCII are shown as hexadecimal escapes.
    static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for byte in bytes {
            if 0x20...0x7E ~= byte {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return text
    }

    private func brokenRule(_ field: ACHField) -> ACHRule? {
        let slice = bytes[field.range]
        switch field.content {
        case .text: return nil
        case .digits, .cents: return Self.areDigits(slice) ? nil : .digits
        case .digitsOrBlank: return Self.areDigits(slice) || Self.isBlank(slice) ? nil : .digits
        case .requiredText: return Self.isBlank(slice) ? .required : nil
        case .blank: return Self.isBlank(slice) ? nil : .reserved
        case .literal(let text): return slice.elementsEqual(text.utf8) ? nil : .fixedValue
        case .oneOf(let texts):
            let value = text(of: field)
            return texts.contains(value) ? nil : .knownCode
        case .date: return ACHDate(yymmdd: slice) == nil ? .date : nil
        case .optionalDate: return Self.isEmpty(slice) || ACHDate(yymmdd: slice) != nil ? nil : .date
        case .optionalTime:
            if Self.isBlank(slice) { return nil }
            guard let time = number(in: field.range), time / 100 < 24, time % 100 < 60 else { return .time }
            return nil
        case .settlementDay:
            if Self.isEmpty(slice) { return nil }
            guard let day = number(in: field.range), 1...366 ~= day else { return .settlementDay }
            return nil
        case .monthAndDay:
            if Self.isEmpty(slice) { return nil }
            // Of a leap year, so that 29 February is a day.
            return ACHDate(yymmdd: [0x30, 0x34] + slice) == nil ? .date : nil
        case .monthAndYear:
            guard let number = number(in: field.range), 1...12 ~= number / 100 else { return .date }
            return nil
        case .routingNumber:
            let start = slice.startIndex
            guard slice[start] == Self.blank, let digit = ABARoutingNumber.checkDigit(of: slice[start + 1..<start + 9]),
                slice[start + 9] == Self.zero + digit
            else { return .routingNumber }
            return nil
        case .modifier:
            guard let byte = slice.first, 0x41...0x5A ~= byte || 0x30...0x39 ~= byte else { return .fileModifier }
            return nil
        }
    }

    private static func areDigits(_ slice: ArraySlice<UInt8>) -> Bool {
        for byte in slice where !(zero...0x39 ~= byte) { return false }
        return true
    }

    static func isBlank(_ slice: ArraySlice<UInt8>) -> Bool {
        for byte in slice where byte != blank { return false }
        return true
    }

    private static func isEmpty(_ slice: ArraySlice<UInt8>) -> Bool {
        for byte in slice where byte != blank && byte != zero { return false }
        return true
    }
}
