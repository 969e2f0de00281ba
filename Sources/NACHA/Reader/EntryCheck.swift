// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The rules of an entry by itself.

extension FileChecker {
    mutating func checkEntry(_ record: ACHRecord, _ line: Int, _ report: Report) rethrows {
        guard var batch else { return }
        func found(
            _ rule: ACHRule, _ name: ACHFieldName, expected: String? = nil, _ severity: ACHProblem.Severity? = nil
        )
            -> ACHEvent
        {
            .problem(
                ACHProblem(
                    rule, line: line, in: record.kind, name, value: record[name], expected: expected, severity: severity
                ))
        }
        let code = ACHTransactionCode(rawValue: UInt8(truncatingIfNeeded: record.number(.transactionCode) ?? 0))
        let amount = record.number(.amount) ?? 0
        let rdfi = record.number(.rdfi)
        batch.totals.addEntry(code: code, rdfi: rdfi ?? 0, amount: amount)

        let isAdvice = batch.entryClass == .advice
        if !code.isKnown || code.isAdvice != isAdvice {
            try report(found(.transactionCode, .transactionCode))
        } else {
            if let serviceClass = batch.serviceClass, serviceClass != .advice, !serviceClass.allows(code) {
                try report(found(.serviceClass, .transactionCode))
            }
            if batch.entryClass?.isDebitOnly == true, code.isCredit, !batch.isReversal {
                try report(found(.debitOnly, .transactionCode))
            }
            if code.isPrenote || code.isZeroDollar, amount != 0 {
                try report(found(.zeroAmount, .amount))
            } else if batch.isChange, amount != 0 {
                try report(found(.zeroAmount, .amount, .warning))
            }
            if !code.isPrenote, !code.isZeroDollar, !code.isReturn, !isAdvice, !batch.isChange, amount == 0,
                record.number(.amount) != nil
            {
                try report(found(.nonzeroAmount, .amount))
            }
        }
        if let limit = batch.entryClass?.largestAmount, amount > limit {
            try report(found(.largestAmount, .amount))
        } else if batch.isSameDay, amount > SameDayWindow.largestAmount {
            try report(found(.largestAmount, .amount, .warning))
        }
        if rdfi != nil, let checkDigit = record.number(.checkDigit),
            let expected = ABARoutingNumber.checkDigit(of: record.bytes[3..<11]), checkDigit != UInt64(expected)
        {
            try report(found(.routingNumber, .checkDigit, expected: String(expected)))
        }
        if record.kind == .paymentTypeEntry, !["", "R", "S", "ST"].contains(record[.paymentType]) {
            try report(found(.paymentType, .paymentType))
        }
        if let trace = record.number(.traceNumber) {
            if let originator = batch.originator, trace / 10_000_000 != originator {
                try report(found(.traceOriginator, .traceNumber, expected: batch.header.originator))
            }
            if let last = batch.lastTrace, trace <= last { try report(found(.traceOrder, .traceNumber)) }
            batch.lastTrace = trace
        }
        self.batch = batch
    }
}
