// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import PlaidWebhooks

extension Attack {
    static let time: [Attack] = [
        Attack("just over five minutes old", .tokenTooOld) { $0.now = Delivery.moment.addingTimeInterval(301) },
        Attack("a fraction over five minutes old", .tokenTooOld) {
            $0.now = Delivery.moment.addingTimeInterval(300.001)
        },
        Attack("a day old", .tokenTooOld) { $0.now = Delivery.moment.addingTimeInterval(86400) },
        Attack("further ahead than the clock may be", .tokenFromTheFuture) {
            $0.now = Delivery.moment.addingTimeInterval(-31)
        },
        Attack("iat in milliseconds", .tokenFromTheFuture) {
            try $0.resign(payload: Signer.payload(for: $0.body, issuedAt: Delivery.seconds + "000"))
        },
        Attack("iat with a fraction", .malformedToken) {
            try $0.resign(payload: Signer.payload(for: $0.body, issuedAt: Delivery.seconds + ".5"))
        },
        Attack("iat with an exponent", .malformedToken) {
            try $0.resign(payload: Signer.payload(for: $0.body, issuedAt: "179e7"))
        },
        Attack("negative iat", .malformedToken) {
            try $0.resign(payload: Signer.payload(for: $0.body, issuedAt: "-1"))
        },
        Attack("iat beyond any clock", .malformedToken) {
            try $0.resign(payload: Signer.payload(for: $0.body, issuedAt: "99999999999999999999"))
        },
        Attack("iat as a string", .malformedToken) {
            try $0.resign(payload: Signer.payload(for: $0.body, issuedAt: #""\#(Delivery.seconds)""#))
        },
        Attack("no iat", .malformedToken) {
            try $0.resign(payload: #"{"request_body_sha256":"\#(Signer.hash($0.body))"}"#)
        },
        Attack("iat moved after signing", .signatureInvalid) {
            $0.now = Delivery.moment.addingTimeInterval(3600)
            let later = "\(Int($0.now.timeIntervalSince1970))"
            let payload = Base64URL.encode(Signer.payload(for: $0.body, issuedAt: later).utf8)
            $0.token = $0.parts[0] + "." + payload + "." + $0.parts[2]
        },
    ]

    static let body: [Attack] = [
        Attack("body re-serialised", .bodyMismatch) {
            let value = try JSONSerialization.jsonObject(with: Data($0.body))
            $0.body = Array(try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys]))
        },
        Attack("body swapped", .bodyMismatch) {
            $0.body = Array(Delivery.text.replacing("wz666MBjYWTp2PDzzggYhM6oWWmBb", with: "another").utf8)
        },
        Attack("a line feed after the body", .bodyMismatch) { $0.body.append(0x0A) },
        Attack("empty body", .bodyMismatch) { $0.body = [] },
        Attack("hash in upper case", .bodyMismatch) {
            let hash = Signer.hash($0.body).uppercased()
            try $0.resign(payload: #"{"iat":\#(Delivery.seconds),"request_body_sha256":"\#(hash)"}"#)
        },
        Attack("hash shortened", .bodyMismatch) {
            let hash = Signer.hash($0.body).dropLast()
            try $0.resign(payload: #"{"iat":\#(Delivery.seconds),"request_body_sha256":"\#(hash)"}"#)
        },
        Attack("empty hash", .bodyMismatch) {
            try $0.resign(payload: #"{"iat":\#(Delivery.seconds),"request_body_sha256":""}"#)
        },
        Attack("no hash", .bodyMismatch) { try $0.resign(payload: #"{"iat":\#(Delivery.seconds)}"#) },
        Attack("body longer than the limit", .bodyTooLarge) {
            $0.body = [UInt8](repeating: 0x20, count: (1 << 20) + 1)
        },
        Attack("signed body that is not JSON", .bodyNotJSON) {
            $0.body = Array("webhook_type=ITEM".utf8)
            try $0.resign()
        },
    ]
}
